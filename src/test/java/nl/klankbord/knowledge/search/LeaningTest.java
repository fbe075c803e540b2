package nl.klankbord.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.web.Language;
import org.junit.jupiter.api.Test;

/** What happens to somebody was written down nowhere as a whole; its words were, each in another place. */
class LeaningTest {

    private final Leaning leaning = new Leaning(
            Techniques.read(),
            List.of(
                    said("zwijgt aan tafel", "keeps quiet", "silence", "listen"),
                    said("zwijgt in de pauze", "quiet at lunch", "silence"),
                    said("er wordt niet geluisterd", "nobody listens", "listen"),
                    said("zit altijd op de telefoon", "always on the phone", "negative-feedback")));

    @Test
    void wordsLeanToWhatHelpedWhereTheyWereHeard() {
        Map<String, Double> leans = leaning.of("zwijgt al de hele dag", Language.NL);

        assertThat(leans).containsEntry("silence", 1.0);
        assertThat(leans.get("silence")).isGreaterThan(leans.get("listen"));
        assertThat(leans.get("listen")).isGreaterThan(leans.get("negative-feedback"));
    }

    /** Dutch says 'geluisterd' where the next one says 'luisterend', and the letters inside are the same. */
    @Test
    void aPieceOfAWordLeansTheSameWay() {
        Map<String, Double> leans = leaning.of("luisteraar", Language.NL);

        assertThat(leans).containsEntry("listen", 1.0);
        assertThat(leans.get("listen")).isGreaterThan(leans.get("silence"));
    }

    @Test
    void wordsThatWereHeardNowhereLeanNowhere() {
        assertThat(leaning.of("xqzwvkj", Language.NL).values()).containsOnly(1.0);
        assertThat(leaning.of("zwijgt", Language.EN).values()).containsOnly(1.0);
    }

    private static Spoken said(String nl, String en, String... techniques) {
        return new Spoken(Map.of(Language.NL, List.of(nl), Language.EN, List.of(en)), List.of(techniques));
    }
}
