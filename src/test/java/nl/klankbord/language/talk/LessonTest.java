package nl.klankbord.language.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import nl.klankbord.language.talk.learn.LinearModel;
import nl.klankbord.language.text.Tongue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The weights that travel along are what the text in the repository teaches, and nothing else. */
class LessonTest {

    @Test
    void learningAgainGivesTheWeightsThatTravelAlong() throws IOException {
        assertThat(written(Lesson.in(Tongue.EN).acts(examples(Tongue.EN, "acts"))))
                .isEqualTo(shipped(Tongue.EN, "acts"));
    }

    @Tag("proof")
    @ParameterizedTest
    @EnumSource(Tongue.class)
    void ofEveryLanguageAndBothSpeakers(Tongue tongue) throws IOException {
        Lesson lesson = Lesson.in(tongue);
        assertThat(written(lesson.talk(examples(tongue, "talk")))).isEqualTo(shipped(tongue, "talk"));
        assertThat(written(lesson.acts(examples(tongue, "acts")))).isEqualTo(shipped(tongue, "acts"));
    }

    @Test
    void learnedWithoutTheTextThatWasHeldOutItStillHearsThatText() throws IOException {
        Lesson lesson = Lesson.in(Tongue.NL);
        LinearModel acts = lesson.acts(files("nl/learn", "acts"));
        Listening listening = lesson.listening(acts, acts);
        List<Example> held = files("nl/held-out", "acts");
        long right = held.stream()
                .filter(it -> listening.act(it.utterance()).act().code().equals(it.label()))
                .count();
        assertThat((double) right / held.size()).isGreaterThan(0.6);
    }

    @Test
    void weightsThatWereWrittenAreReadAsTheyWere() throws IOException {
        byte[] file = raw(Tongue.NL, "talk");
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        LinearModel.read(new ByteArrayInputStream(file)).write(again);
        assertThat(open(again.toByteArray())).isEqualTo(open(file));
    }

    @Test
    void togetherTheWeightsAreSmall() throws IOException {
        int all = 0;
        for (Tongue tongue : Tongue.values()) {
            all += raw(tongue, "talk").length + raw(tongue, "acts").length;
        }
        assertThat(all).isLessThan(3_000_000);
    }

    private static List<Example> examples(Tongue tongue, String what) throws IOException {
        return Stream.concat(
                        files(tongue.code() + "/learn", what).stream(),
                        files(tongue.code() + "/held-out", what).stream())
                .toList();
    }

    private static List<Example> files(String folder, String what) throws IOException {
        try (Stream<Path> all = Files.list(Path.of("src/language", folder))) {
            return Example.read(all.filter(it -> it.getFileName().toString().startsWith(what))
                    .sorted()
                    .toList());
        }
    }

    private static byte[] written(LinearModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return open(out.toByteArray());
    }

    private static byte[] shipped(Tongue tongue, String what) throws IOException {
        return open(raw(tongue, what));
    }

    private static byte[] raw(Tongue tongue, String what) throws IOException {
        String place = "/language/" + tongue.code() + "/" + what + ".weights";
        try (InputStream in = Objects.requireNonNull(LessonTest.class.getResourceAsStream(place))) {
            return in.readAllBytes();
        }
    }

    // Another JDK may zip otherwise; what is in it is the same.
    private static byte[] open(byte[] zipped) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            return in.readAllBytes();
        }
    }
}
