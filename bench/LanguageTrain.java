import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.klankbord.language.LanguageEngine;
import nl.klankbord.language.TalkCoach;
import nl.klankbord.language.sense.Marked;
import nl.klankbord.language.talk.Example;
import nl.klankbord.language.talk.Lesson;
import nl.klankbord.language.talk.learn.LinearModel;
import nl.klankbord.language.sense.Reported;
import nl.klankbord.language.sense.Worry;
import nl.klankbord.language.text.TextReader;
import nl.klankbord.language.text.Tongue;

/** Learns the weights that travel along, from all text of our own. Measure first: once they are learned, the text that was held out is seen. */
class LanguageTrain {
    public static void main(String[] args) throws IOException {
        for (Tongue tongue : Tongue.values()) {
            Lesson lesson = TalkCoach.lesson(tongue);
            write(tongue, "talk", lesson.talk(examples(tongue, "talk")));
            write(tongue, "acts", lesson.acts(examples(tongue, "acts")));
            if (Files.exists(Path.of("src/main/resources/language", tongue.code(), "sense.yaml"))) {
                sense(tongue);
            }
            write(tongue, "serious", Worry.learn(TextReader.of(tongue), Reported.read(serious(tongue))));
        }
    }

    // Reports and what looks like one, and as ordinary text all else that is written or said; what was held out stays out.
    private static List<Path> serious(Tongue tongue) {
        Path folder = tongue == Tongue.NL ? Path.of("src/language") : Path.of("src/language", tongue.code());
        Path talk = Path.of("src/language", tongue.code(), "learn");
        return Stream.of(files(folder, "serious"), files(folder, "findings-"), files(talk, "talk"))
                .flatMap(it -> it)
                .filter(it -> !it.toString().contains("held-out"))
                .toList();
    }

    // What was held out stays out, so that the figures of bench/language stay true.
    private static void sense(Tongue tongue) throws IOException {
        Path folder = tongue == Tongue.NL ? Path.of("src/language") : Path.of("src/language", tongue.code());
        List<Path> files = files(folder, "findings-").filter(it -> !it.toString().contains("held-out")).toList();
        if (!files.isEmpty()) {
            write(tongue, "sense", LanguageEngine.lesson(tongue).learn(Marked.read(files)));
        }
    }

    private static List<Example> examples(Tongue tongue, String what) throws IOException {
        return Example.read(Stream.of("learn", "held-out").flatMap(it -> files(Path.of("src/language", tongue.code(), it), what)).toList());
    }

    private static Stream<Path> files(Path folder, String what) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(it -> it.getFileName().toString().startsWith(what)).sorted().toList().stream();
        } catch (IOException missing) {
            return Stream.of();
        }
    }

    private static void write(Tongue tongue, String what, LinearModel model) throws IOException {
        Path place = Path.of("src/main/resources/language", tongue.code(), what + ".weights");
        try (OutputStream out = Files.newOutputStream(place)) {
            model.write(out);
        }
        System.out.printf(Locale.ROOT, "%s: %d weighed, %d kB%n", place, model.size(), Files.size(place) / 1000);
    }
}
