package nl.klankbord.coach.weighing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.klankbord.coach.weighing.Phrases.Phrase;
import nl.klankbord.knowledge.Technique;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.knowledge.content.BadContent;
import nl.klankbord.knowledge.content.Fields;
import nl.klankbord.knowledge.technique.TechniqueFiles;
import org.junit.jupiter.api.Test;

/** Of all that could be said, the phrase for this moment. */
class PhrasesTest {

    private static final Techniques TECHNIQUES = new TechniqueFiles();
    private static final Technique LISTEN = TECHNIQUES.find("listen").orElseThrow();

    @Test
    void thePhraseOfWhichMostIsTheCaseIsSaid() {
        Phrases phrases = with(
                marked("signal", "sad"),
                Map.of("when", Map.of("signal", List.of("angry"), "goal", List.of("stop")), "nl", "both", "en", "both"),
                marked("signal", "angry"));

        assertThat(said(phrases, "goal=stop signal=angry signal=sad setting=floor"))
                .isEqualTo("both");
        assertThat(said(phrases, "goal=keep signal=angry signal=sad setting=floor"))
                .as("the first of equals")
                .isEqualTo("sad");
        assertThat(said(phrases, "goal=keep signal=angry setting=floor")).isEqualTo("angry");
        assertThat(said(phrases, "goal=stop signal=bored setting=floor")).isEqualTo("anything");
    }

    /** Many marks of which one is the case say less than two that both are. */
    @Test
    void aMarkThatIsNotTheCaseDoesNotCount() {
        Phrases phrases = with(
                Map.of("when", Map.of("signal", List.of("angry", "sad", "tired")), "nl", "many", "en", "many"),
                Map.of("when", Map.of("signal", List.of("sad"), "goal", List.of("stop")), "nl", "both", "en", "both"));

        assertThat(said(phrases, "goal=stop signal=sad")).isEqualTo("both");
        assertThat(said(phrases, "goal=keep signal=sad")).isEqualTo("many");
    }

    @Test
    void aPlaceWhereOneTalksOtherwiseComesBeforeWhatItIsAbout() {
        Phrases phrases = with(marked("signal", "sad"), marked("setting", "letter"), marked("setting", "floor"));

        assertThat(said(phrases, "signal=sad setting=letter")).isEqualTo("letter");
        assertThat(said(phrases, "signal=sad setting=floor")).isEqualTo("sad");
    }

    @Test
    void whatMayNotBeTheCaseKeepsAPhraseAway() {
        Phrases phrases = with(Map.of(
                "when",
                Map.of("signal", List.of("sad")),
                "unless",
                Map.of("setting", List.of("phone")),
                "nl",
                "seen",
                "en",
                "seen"));

        assertThat(said(phrases, "signal=sad setting=phone")).isEqualTo("anything");
        assertThat(said(phrases, "signal=sad setting=floor")).isEqualTo("seen");
    }

    @Test
    void aMarkThatNobodyKnowsIsRefused() {
        assertThatThrownBy(() -> with(marked("signal", "sadd")))
                .isInstanceOf(BadContent.class)
                .hasMessageContaining("sadd");
        assertThatThrownBy(() -> with(Map.of("for", "lissten", "nl", "x", "en", "x")))
                .isInstanceOf(BadContent.class)
                .hasMessageContaining("lissten");
    }

    @Test
    void aTechniqueWithoutAPhraseForAnythingIsRefused() {
        List<Map<String, Object>> all = new ArrayList<>(List.of(piece(marked("signal", "sad"))));
        others().forEach(all::add);

        assertThatThrownBy(() -> new Phrases(file(all), TECHNIQUES))
                .isInstanceOf(BadContent.class)
                .hasMessageContaining("every situation for listen");
    }

    private static Map<String, Object> marked(String side, String code) {
        return Map.of("when", Map.of(side, List.of(code)), "nl", code, "en", code);
    }

    private static String said(Phrases phrases, String situation) {
        Phrase phrase = phrases.best(LISTEN, Situations.of(situation));
        return phrase.say().nl();
    }

    /** These phrases to listen, and for every technique one for anything. */
    @SafeVarargs
    private static Phrases with(Map<String, Object>... some) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Map<String, Object> one : some) {
            all.add(piece(one));
        }
        all.add(piece(Map.of("nl", "anything", "en", "anything")));
        others().forEach(all::add);
        return new Phrases(file(all), TECHNIQUES);
    }

    /** For every technique but listening one for anything. */
    private static Stream<Map<String, Object>> others() {
        return TECHNIQUES.all().stream()
                .filter(it -> !it.equals(LISTEN))
                .map(it -> Map.of("for", it.key(), "nl", "anything", "en", "anything"));
    }

    private static Map<String, Object> piece(Map<String, Object> one) {
        Map<String, Object> piece = new java.util.HashMap<>(Map.of("for", "listen"));
        piece.putAll(one);
        return piece;
    }

    private static Fields file(List<Map<String, Object>> pieces) {
        return Fields.of("planted", Map.of("phrases", pieces));
    }
}
