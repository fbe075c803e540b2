package nl.klankbord.language.sense;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import nl.klankbord.language.talk.learn.LinearModel;
import nl.klankbord.language.text.TextReader;
import nl.klankbord.language.text.Tongue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What sentences sound like is learned from the text in the repository, without what is held out, and from nothing else. */
class SenseTest {
    private static final TextReader READER = TextReader.of(Tongue.NL);

    @Tag("proof")
    @Test
    void learningAgainGivesTheWeightsThatTravelAlong() throws IOException {
        assertThat(written(new SenseLesson(READER).learn(Marked.read(files("", "findings-")))))
                .isEqualTo(shipped(Tongue.NL, "sense"));
    }

    @Tag("proof")
    @ParameterizedTest
    @EnumSource(Tongue.class)
    void learningAgainWhatAReportSoundsLikeGivesTheWeightsThatTravelAlong(Tongue tongue) throws IOException {
        String folder = tongue == Tongue.NL ? "" : "en";
        List<Path> files = Stream.of(
                        files(folder, "serious"), files(folder, "findings-"), files(tongue.code() + "/learn", "talk"))
                .flatMap(List::stream)
                .toList();

        assertThat(written(Worry.learn(TextReader.of(tongue), Reported.read(files))))
                .isEqualTo(shipped(tongue, "serious"));
    }

    @Test
    void aSentenceSoundsLikeWhatItSays() {
        Sense sense = Sense.of(Tongue.NL).orElseThrow();

        assertThat(chance(sense, "threat", "Nog één keer te laat en je kunt je contract vergeten."))
                .isGreaterThan(chance(sense, "threat", "De vergadering begint om tien uur in de kantine."));
        assertThat(chance(sense, "vague_praise", "Je bent echt een topper, ga zo door!"))
                .isGreaterThan(0.3);
    }

    @Test
    void aKindThatWasNeverLearnedIsLetThrough() {
        Sense sense = Sense.of(Tongue.NL).orElseThrow();
        Sound sound = sense.sound(READER.read("Dag.").sentences().getFirst());

        assertThat(sense.confirms("of_tomorrow", Set.of(), List.of(sound))).isTrue();
        assertThat(sense.hears("of_tomorrow", sound)).isFalse();
    }

    private static double chance(Sense sense, String kind, String text) {
        return sense.sound(READER.read(text).sentences().getFirst()).of(kind);
    }

    private static List<Path> files(String folder, String what) throws IOException {
        try (Stream<Path> all = Files.list(Path.of("src/language", folder))) {
            return all.filter(it -> it.getFileName().toString().startsWith(what))
                    .filter(it -> !it.toString().contains("held-out"))
                    .sorted()
                    .toList();
        }
    }

    private static byte[] written(LinearModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return open(out.toByteArray());
    }

    private static byte[] shipped(Tongue tongue, String what) throws IOException {
        String place = "/language/" + tongue.code() + "/" + what + ".weights";
        try (InputStream in = Objects.requireNonNull(Sense.class.getResourceAsStream(place))) {
            return open(in.readAllBytes());
        }
    }

    // Another JDK may zip otherwise; what is in it is the same.
    private static byte[] open(byte[] zipped) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            return in.readAllBytes();
        }
    }
}
