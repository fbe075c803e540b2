package nl.klankbord.language.look;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Lines;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads with whom a talk may have been. */
@Component
class KeepingReader {
    private final Lines lines;

    KeepingReader(Lines lines) {
        this.lines = lines;
    }

    /** What is asked, with the one already chosen whose name stands in the talk. */
    @Transactional(readOnly = true)
    public Keeping blank(Transcript transcript) {
        List<Colleague> people = people();
        KeepForm blank = KeepForm.blank();
        return people.stream()
                .filter(it -> transcript.names().contains(it.given()))
                .findFirst()
                .map(it -> new Keeping(
                        new KeepForm(blank.id(), blank.name(), it.id().toString(), blank.weeks()), people))
                .orElseGet(() -> new Keeping(blank, people));
    }

    @Transactional(readOnly = true)
    public Keeping typed(KeepForm form) {
        return new Keeping(form, people());
    }

    static Set<UUID> ids(Keeping keeping) {
        return keeping.people().stream().map(Colleague::id).collect(Collectors.toSet());
    }

    private List<Colleague> people() {
        return Stream.concat(lines.guides().stream(), lines.team().stream())
                .distinct()
                .toList();
    }
}
