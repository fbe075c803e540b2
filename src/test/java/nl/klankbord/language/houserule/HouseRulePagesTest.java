package nl.klankbord.language.houserule;

import static nl.klankbord.TheCast.BRAM;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import nl.klankbord.HouseTest;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;

/** Youssef of HR says what the reading companion looks for here, and everybody who writes notices at once. */
class HouseRulePagesTest extends HouseTest {

    @Test
    void aKindThatIsLeftOutIsToldToNobodyUntilItIsBack() {
        hinted("feedback", "Je bent altijd te laat.").contains("data-hint=\"generalisation\"");
        assertThat(as(YOUSSEF).post("/house-rules/kinds/generalisation")).hasStatus(303);
        hinted("feedback", "Je bent altijd te laat.").doesNotContain("data-hint=\"generalisation\"");
        as(YOUSSEF).delete("/house-rules/" + rule());
        hinted("feedback", "Je bent altijd te laat.").contains("data-hint=\"generalisation\"");
    }

    @Test
    void aPhraseIsFoundInPlainWordsWhateverItsCapitals() {
        add(
                "phrase",
                "Onze *productie* factoren!",
                "kind",
                "comparison",
                "message",
                "Mensen zijn geen factor.",
                "rewrite",
                "collega's");
        hinted("minutes", "Ik sprak onze Productie factoren daarover.")
                .contains(
                        "data-hint-words=\"onze Productie factoren\"",
                        "Mensen zijn geen factor.",
                        "data-hint-take=\"collega&#39;s\"");
        hinted("minutes", "Ik sprak onze productie.").doesNotContain("data-hint=\"comparison\"");
        hinted("minutes", "Hij zei: \"onze productie factoren\".").doesNotContain("data-hint=\"comparison\"");
        hinted("absence", "Ik sprak onze productie factoren.").doesNotContain("data-hint=\"comparison\"");
    }

    @Test
    void withoutAReasonItIsSaidThatTheHouseAsksForIt() {
        add("phrase", "ziekteverzuimer", "kind", "person_judgement");
        hinted("feedback", "De ziekteverzuimer belde.").contains("Je organisatie vraagt");
    }

    /** What stands for the safety of people, and what the law forbids to keep, no house switches off. */
    @Test
    void aReportStaysAsItIsAndHealthInAnAgreementIsAlwaysTold() {
        as(YOUSSEF).post("/house-rules/kinds/medical_detail");
        add("phrase", "vuile buitenlander", "kind", "person_judgement", "rewrite", "iemand");
        hinted("message", "Hij scheldt me altijd uit voor vuile buitenlander.")
                .contains("/help")
                .doesNotContain("data-hint=");
        String health = "Daan heeft een burn-out en slikt antidepressiva.";
        hinted("feedback", health).doesNotContain("data-hint=\"medical_detail\"");
        hinted("absence", health).contains("data-hint=\"medical_detail\"");
        hinted("agreement", health).contains("data-hint=\"medical_detail\"");
    }

    @Test
    void everybodyOfHrReadsWhoChangedWhatAndCanTakeItBack() {
        add("phrase", "productiefactor", "kind", "comparison");
        UUID rule = rule();
        as(YOUSSEF).delete("/house-rules/" + rule);
        assertThat(as(YOUSSEF).get("/house-rules"))
                .bodyText()
                .contains("voegde ‘productiefactor’ toe", "haalde ‘productiefactor’ weg", rule + "/return");
        assertThat(as(YOUSSEF).post("/house-rules/" + rule + "/return")).hasStatus(303);
        assertThat(as(YOUSSEF).get("/house-rules")).bodyText().doesNotContain(rule + "/return");
        hinted("feedback", "Een productiefactor.").contains("data-hint=\"comparison\"");
        assertThat(as(YOUSSEF).delete("/house-rules/" + rule)).hasStatus(404);
    }

    /** A rule can be of another time than the program: one that nobody knows any more keeps no hint from anybody. */
    @Test
    void aRuleOfAKindThatIsGoneBreaksNothing() {
        house.run(
                "insert into language.house_rule (id, kind, language, phrase, made_by, made_at) values"
                        + " (gen_random_uuid(), 'gone', null, null, ?, '2026-11-20'), (gen_random_uuid(), 'gone', 'nl', 'oud woord', ?, '2026-11-20')",
                YOUSSEF,
                YOUSSEF);
        add("phrase", "productiefactor", "kind", "comparison");
        hinted("feedback", "Je bent altijd een productiefactor.")
                .contains("data-hint=\"generalisation\"", "data-hint=\"comparison\"");
        assertThat(as(YOUSSEF).get("/house-rules"))
                .hasStatusOk()
                .bodyText()
                .contains("een soort die Klankbord niet kent", "oud woord");
    }

    @Test
    void onlyWhatEndedIsMadeAgain() {
        assertThat(as(YOUSSEF).post("/house-rules/" + UUID.randomUUID() + "/return"))
                .hasStatus(404);
        add("phrase", "productiefactor", "kind", "comparison");
        UUID first = rule();
        assertThat(as(YOUSSEF).post("/house-rules/" + first + "/return")).hasStatus(404);
        as(YOUSSEF).delete("/house-rules/" + first);
        add("phrase", "productiefactor", "kind", "comparison");
        assertThat(as(YOUSSEF).post("/house-rules/" + first + "/return"))
                .as("it stands already")
                .hasStatus(303);
        assertThat(house.count("language.house_rule")).isEqualTo(2);
    }

    @Test
    void theSameTwiceIsOnce() {
        for (int times = 0; times < 2; times++) {
            as(YOUSSEF).post("/house-rules/kinds/threat");
            add("phrase", "productiefactor", "kind", "comparison");
        }
        assertThat(house.count("language.house_rule")).isEqualTo(2);
    }

    @Test
    void whatIsNoPhraseComesBackWithEveryWord() {
        assertThat(as(YOUSSEF).post("/house-rules", "phrase", "?!", "kind", "comparison", "message", "Mijn uitleg"))
                .hasStatus(422)
                .bodyText()
                .contains("Schrijf eerst de woorden op", "Mijn uitleg");
        for (String[] wrong : new String[][] {
            {"phrase", "woord", "kind", "onzin"},
            {"phrase", "x".repeat(81), "kind", "comparison"},
            {"phrase", "woord", "kind", "comparison", "rewrite", "Woord"},
            {"phrase", "woord", "kind", "comparison", "message", "x".repeat(301)},
            {}
        }) {
            assertThat(as(YOUSSEF).post("/house-rules", wrong)).hasStatus(422);
        }
        assertThat(as(YOUSSEF).post("/house-rules/kinds/onzin")).hasStatus(404);
        assertThat(house.count("language.house_rule")).isZero();
    }

    @Test
    void aTextIsTriedWithoutBeingKept() {
        assertThat(as(YOUSSEF).post("/house-rules/trial", "text", "Je bent altijd te laat."))
                .hasStatusOk()
                .bodyText()
                .contains("data-hint=\"generalisation\"", "Je bent altijd te laat.");
        assertThat(as(YOUSSEF).post("/house-rules/trial")).hasStatusOk();
    }

    @Test
    void nobodyElseKeepsTheRulesOfTheHouse() throws SQLException {
        for (UUID other : new UUID[] {DAAN, FATIMA, BRAM}) {
            assertThat(as(other).get("/house-rules")).hasStatus(403);
            assertThat(as(other).post("/house-rules/kinds/threat")).hasStatus(403);
        }
        try (Connection app = house.database().app().connect();
                var statement = app.createStatement()) {
            app.setAutoCommit(false);
            statement.execute("select set_config('k.viewer', '%s', true)".formatted(BRAM));
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> statement.execute(
                            "insert into language.house_rule (id, kind, made_by, made_at) values (gen_random_uuid(), 'threat', '%s', now())"
                                    .formatted(BRAM)))
                    .hasMessageContaining("row-level security");
        }
    }

    private void add(String... fields) {
        assertThat(as(YOUSSEF).post("/house-rules", fields)).hasStatus(303);
    }

    private UUID rule() {
        return house.id("select id from language.house_rule order by made_at desc limit 1");
    }

    private AbstractStringAssert<?> hinted(String kind, String text) {
        try {
            return assertThat(as(FATIMA)
                    .post("/hints", "kind", kind, "text", text)
                    .getResponse()
                    .getContentAsString());
        } catch (java.io.UnsupportedEncodingException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
