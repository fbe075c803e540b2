package nl.klankbord.language.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.klankbord.language.text.Tongue;
import org.junit.jupiter.api.Test;

class TalkVerbsTest {

    @Test
    void aLineOfTalkIsAnsweredWithLabelCategoryAndConfidence() {
        Map<String, Object> answer = answer("talk", Map.of("id", "1", "text", "Ik beloof dat ik morgen op tijd kom."));
        assertThat(answer)
                .containsOnlyKeys("label", "category", "confidence")
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
                .containsOnlyKeys("act", "confidence")
                .containsEntry("act", "open_question");
    }

    private static Map<String, Object> answer(String verb, Map<String, Object> asked) {
        return Verbs.all().get(verb).in(Tongue.NL).answer(asked);
    }
}
