package nl.klankbord.people.roster;

import java.util.List;
import java.util.Optional;
import nl.klankbord.web.Refusals;
import nl.klankbord.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A list as somebody hands it in. */
record UploadForm(
        @Nullable MultipartFile file,
        @Nullable String source,
        @Nullable String extent) {
    private static final int LONGEST_SOURCE = 60;

    Refusals refusals() {
        return Refusals.collect()
                .when(file == null || file.isEmpty(), "file", "roster.upload.file.missing")
                .when(typedSource().isEmpty(), "source", "roster.upload.source.missing")
                .when(typedSource().length() > LONGEST_SOURCE, "source", "roster.upload.source.long", LONGEST_SOURCE)
                .when(chosen().isEmpty(), "extent", "roster.upload.extent.missing")
                .done();
    }

    String typedSource() {
        return Typed.line(source);
    }

    /** The source in the spelling of before: 'afas' and 'AFAS' are one system. */
    String sourceAmong(List<String> known) {
        return known.stream()
                .filter(name -> name.equalsIgnoreCase(typedSource()))
                .findFirst()
                .orElse(typedSource());
    }

    Optional<Extent> chosen() {
        return List.of(Extent.values()).stream()
                .filter(value -> value.code().equals(extent))
                .findFirst();
    }

    /** The name of the file, for the eyes of who handed it in. */
    String fileName() {
        String name = file == null ? null : file.getOriginalFilename();
        String line = Typed.line(name);
        return line.length() > 100 ? line.substring(0, 100) : line;
    }
}
