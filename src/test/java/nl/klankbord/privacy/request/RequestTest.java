package nl.klankbord.privacy.request;

import static nl.klankbord.TheCast.BRAM;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.MARIT;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.UUID;
import nl.klankbord.HouseTest;
import nl.klankbord.conversation.Told;
import nl.klankbord.privacy.term.Clearings;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Daan asks what others wrote about him; Fatima looks at her own words; he reads the answer, and nobody in between does. */
class RequestTest extends HouseTest {

    private static final String WROTE = "Vroeg twee keer zelf om hulp";

    @Autowired
    private Clearings clearings;

    @BeforeEach
    void wrote() {
        as(FATIMA).post("/people/" + DAAN + "/notes", "text", WROTE);
        UUID talk = new Told(house).agreed(DAAN, FATIMA, "2026-11-26T10:00");
        new Told(house).line(talk, FATIMA, "Zijn tempo", false);
        new Told(house).line(talk, DAAN, "Mijn eigen punt", false);
        as(FATIMA).post("/people/" + MARIT + "/notes", "text", "Over Marit");
    }

    @Test
    void hisWritersAreAskedAndHrSeesTheDatesAlone() {
        as(DAAN).post("/me/request");
        assertThat(text(FATIMA, "/")).contains("Iemand vraagt wat jij opschreef");
        assertThat(text(FATIMA, "/me/reviews"))
                .contains(WROTE, "Zijn tempo", "Daan de Boer")
                .doesNotContain("Mijn eigen punt", "Over Marit");
        for (UUID keeper : new UUID[] {YOUSSEF, BRAM}) {
            assertThat(text(keeper, "/privacy/requests"))
                    .contains("Daan de Boer", "24 december 2026")
                    .doesNotContain("Fatima", WROTE);
            assertThat(text(keeper, "/me/reviews")).contains("Er is niets om na te kijken");
        }
        assertThat(as(DAAN).get("/privacy/requests")).hasStatus(403);
    }

    @Test
    void heReadsWhatWasGivenAndOnlyTheReasonOfWhatWasSetApart() {
        as(DAAN).post("/me/request");
        decide("note", "release");
        assertThat(text(DAAN, "/me/request")).doesNotContain(WROTE);
        decide("preparation", "somebodyElse");
        assertThat(text(DAAN, "/me/request"))
                .contains(WROTE, "Fatima el Amrani", "gaat ook over iemand anders")
                .doesNotContain("Zijn tempo");
        assertThat(house.count("privacy.review")).isZero();
        assertThat(text(YOUSSEF, "/privacy/requests")).contains("beantwoord").doesNotContain(WROTE);
        assertThat(text(FATIMA, "/")).doesNotContain("Iemand vraagt wat jij opschreef");
    }

    /** Whoever throws a note away once it was asked for, still answers for what stood there. */
    @Test
    void aNoteThatIsThrownAwayAfterwardsIsStillAskedFor() {
        as(DAAN).post("/me/request");
        house.run("delete from conversation.note");
        assertThat(text(FATIMA, "/me/reviews")).contains(WROTE);
    }

    @Test
    void onTheLastDayThereIsAnAnswerAndTheRestFollows() {
        as(DAAN).post("/me/request");
        decide("note", "release");
        clock.set("2026-12-23T09:00");
        clear();
        assertThat(text(DAAN, "/me/request")).doesNotContain(WROTE);
        clock.set("2026-12-24T03:30");
        clear();
        assertThat(text(DAAN, "/me/request")).contains(WROTE, "Nog te doen: 1");
        decide("preparation", "release");
        assertThat(text(DAAN, "/me/request")).contains("Zijn tempo").doesNotContain("Nog te doen");
    }

    @Test
    void itMayTakeTwoMonthsMoreOnceAndForAReason() {
        as(DAAN).post("/me/request");
        UUID asked = house.id("select id from privacy.request");
        as(YOUSSEF).post("/privacy/requests/" + asked + "/extension", "why", "zomaar");
        assertThat(house.count("privacy.request where extended_on is not null")).isZero();
        as(YOUSSEF).post("/privacy/requests/" + asked + "/extension", "why", "complex");
        as(YOUSSEF).post("/privacy/requests/" + asked + "/extension", "why", "many");
        assertThat(house.count("privacy.request where due_on = '2027-02-24' and extension = 'complex'"))
                .isEqualTo(1);
        assertThat(text(DAAN, "/me/request")).contains("omdat het ingewikkeld is");
        assertThat(as(DAAN).post("/privacy/requests/" + asked + "/extension", "why", "many"))
                .hasStatus(403);
    }

    @Test
    void nobodyDecidesAboutAnothersWordsOrTakesBackAnothersQuestion() {
        as(DAAN).post("/me/request");
        UUID words = house.id("select id from privacy.review where kind = 'note'");
        for (UUID other : new UUID[] {DAAN, YOUSSEF, BRAM, MARIT}) {
            assertThat(as(other).post("/me/reviews/" + words, "choice", "release"))
                    .hasStatus(404);
        }
        assertThat(as(MARIT).delete("/me/request/" + house.id("select id from privacy.request")))
                .hasStatus(404);
        assertThat(as(FATIMA).post("/me/reviews/" + words, "choice", "misschien"))
                .hasStatus(422);
    }

    @Test
    void whereNothingWasWrittenTheAnswerIsThereAtOnce() {
        as(YOUSSEF).post("/me/request");
        assertThat(text(YOUSSEF, "/me/request")).contains("Er was in Klankbord niets");
    }

    @Test
    void aQuestionThatIsTakenBackLeavesNoWordsBehind() {
        as(DAAN).post("/me/request");
        as(DAAN).delete("/me/request/" + house.id("select id from privacy.request"));
        assertThat(house.count("privacy.review")).isZero();
        assertThat(text(DAAN, "/me/request")).contains("trok je je vraag in", "Ik vraag om inzage");
    }

    private void decide(String kind, String choice) {
        UUID words = house.id("select id from privacy.review where kind = ?", kind);
        assertThat(as(FATIMA).post("/me/reviews/" + words, "choice", choice)).hasStatus(303);
    }

    private void clear() {
        clearings.clear();
    }

    private String text(UUID who, String path) {
        try {
            Document page = Jsoup.parse(as(who).get(path).getResponse().getContentAsString());
            return page.text();
        } catch (UnsupportedEncodingException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
