package nl.klankbord.language.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.klankbord.language.Engines;
import nl.klankbord.language.text.Tongue;
import org.junit.jupiter.api.Test;

class VerbTest {
    private static final Engines ENGINES = new Engines();

    @Test
    void aLineOfTalkIsAnsweredWithLabelCategoryAndConfidence() {
        Map<String, Object> answer = answer("talk", Map.of("id", "1", "text", "Ik beloof dat ik morgen op tijd kom."));
        assertThat(answer)
                .containsOnlyKeys("id", "label", "category", "confidence")
                .containsEntry("label", "change")
                .containsEntry("category", "commitment");
        assertThat((Double) answer.get("confidence")).isBetween(0.3, 1.0);
    }

    @Test
    void whatIsNeutralHasNoCategory() {
        assertThat(answer("talk", Map.of("id", "1", "text", "De vrachtwagen staat bij poort vier.", "context", "")))
                .containsEntry("label", "neutral")
                .containsEntry("category", null);
    }

    @Test
    void aLineOfActsIsAnsweredWithActAndConfidence() {
        assertThat(answer("acts", Map.of("id", "1", "text", "Wat heb je nodig?", "context", "Ik kom er niet uit.")))
                .containsOnlyKeys("id", "act", "confidence")
                .containsEntry("act", "open_question");
    }

    private static Map<String, Object> answer(String verb, Map<String, Object> asked) {
        return Verb.of(verb).orElseThrow().answer(asked, Tongue.NL, ENGINES);
    }
}
