package nl.klankbord.language.keepsake;

import static nl.klankbord.TheCast.BART;
import static nl.klankbord.TheCast.BRAM;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.JOLANDA;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.klankbord.HouseTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Fatima keeps a talk with Daan: for herself, for a while, and not behind his back. */
class KeepsakePagesTest extends HouseTest {
    private static final String TALK = """
            L: Hoe kijk jij naar je rooster?
            M: Ik wil echt graag eerder beginnen, dan ben ik op tijd thuis.
            L: Op tijd thuis zijn is belangrijk voor je.
            M: Ja, dat ga ik doen.
            """;
    private static final UUID ID = UUID.fromString("01980000-0000-7000-8000-0000000000aa");
    private static final String HERE = "/look/keepsakes/" + ID;

    @Test
    void whatSheCorrectedIsThereWhenSheOpensItAgain() {
        assertThat(keep("label-0", "advice", "judged", "1:neutral"))
                .hasStatus(303)
                .hasHeader("Location", HERE);
        assertThat(as(FATIMA).get(HERE))
                .hasStatusOk()
                .bodyText()
                .contains("Over het rooster", "value=\"advice\" selected", "value=\"neutral\" selected")
                .contains("tot en met", "met een verzoek om inzage");
        assertThat(as(FATIMA).get("/look/keepsakes")).bodyText().contains("Over het rooster", "met Daan");
    }

    @Test
    void aCorrectionAfterwardsIsKeptToo() {
        keep();
        assertThat(as(FATIMA).post(HERE + "/labels", "judged", "1:change"))
                .hasStatus(303)
                .hasHeader("Location", HERE + "?turn=1");
        assertThat(as(FATIMA).get(HERE + "?turn=1")).bodyText().contains("value=\"change\" selected", "autofocus");
        as(FATIMA).post(HERE + "/labels", "swap", "1");
        assertThat(as(FATIMA).get(HERE)).bodyText().contains("name=\"manager\" value=\"1\"");
    }

    @Test
    void itIsNobodyElses() {
        keep();
        for (UUID other : List.of(DAAN, JOLANDA, YOUSSEF, BRAM)) {
            assertThat(as(other).get(HERE)).hasStatus(404);
            assertThat(as(other).delete(HERE)).hasStatus(404);
            assertThat(as(other).post(HERE + "/labels", "label-0", "advice")).hasStatus(404);
            assertThat(as(other).get("/look/keepsakes")).bodyText().doesNotContain("Over het rooster");
        }
    }

    @Test
    void nothingIsKeptBeforeItIsSaidWithWhomItWas() {
        assertThat(as(FATIMA).post("/look/keepsakes", "text", TALK, "name", "Mijn naam", "label-0", "advice"))
                .hasStatus(422)
                .bodyText()
                .contains("Kies met wie dit gesprek was", "Mijn naam", "value=\"advice\" selected");
        assertThat(as(FATIMA).post("/look/keepsakes", "text", TALK, "with", YOUSSEF.toString()))
                .hasStatus(422);
        assertThat(as(FATIMA).post("/look/keepsakes", "text", "", "with", "nobody"))
                .hasStatus(422);
        assertThat(as(FATIMA).post("/look/keepsakes", "text", TALK, "with", "nobody", "name", "x".repeat(81)))
                .hasStatus(422);
        assertThat(house.count("language.keepsake")).isZero();
        assertThat(as(FATIMA).post("/look/keepsakes", "text", TALK, "with", "nobody"))
                .hasStatus(303);
        assertThat(house.count("language.keepsake where about_id is null")).isOne();
    }

    @Test
    void aTalkThatIsSentTwiceIsKeptOnce() {
        keep();
        keep();
        assertThat(house.count("language.keepsake")).isOne();
    }

    @Test
    void whatSheSendsAgainWithOtherWordsOrAfterTakingItAwayIsNotLost() {
        keep();
        assertThat(keep("label-0", "advice")).hasStatus(303);
        assertThat(house.count("language.keepsake")).isEqualTo(2);
        as(FATIMA).delete(HERE);
        keep();
        assertThat(house.count("language.keepsake where removed_on is null")).isEqualTo(2);
    }

    @Test
    void sheTakesItAwayAndPutsItBackTheSameDay() {
        keep();
        assertThat(as(FATIMA).delete(HERE)).hasStatus(303);
        assertThat(as(FATIMA).get(HERE)).hasStatus(404);
        assertThat(as(FATIMA).get("/look/keepsakes")).bodyText().contains("is weg", "Zet terug");
        assertThat(as(FATIMA).delete(HERE + "/removal")).hasStatus(303);
        assertThat(as(FATIMA).get(HERE)).hasStatusOk();
        as(FATIMA).delete(HERE);
        clock.set("2026-11-25T09:00");
        assertThat(as(FATIMA).get("/look/keepsakes")).bodyText().doesNotContain("Over het rooster");
        house.run("select language.expire('2026-11-25')");
        assertThat(house.count("language.keepsake")).isZero();
    }

    @Test
    void afterItsLastDayNobodyReadsItAndTheNightSweepsItOut() {
        keep("weeks", "1");
        clock.set("2026-12-01T23:00");
        assertThat(as(FATIMA).get(HERE)).hasStatusOk();
        clock.set("2026-12-02T00:30");
        assertThat(as(FATIMA).get(HERE)).hasStatus(404);
        house.run("select language.expire('2026-12-02')");
        assertThat(house.count("language.keepsake")).isZero();
    }

    @Test
    void whoeverAsksWhatIsWrittenAboutThemAsksForThisTooAndItsKeeperDecides() {
        keep("label-1", "change");
        as(DAAN).post("/me/request");
        assertThat(house.count("privacy.review where kind = 'keepsake' and author_id = ?", FATIMA))
                .isOne();
        assertThat(as(FATIMA).get("/me/reviews"))
                .bodyText()
                .contains("bewaard gesprek", "eerder beginnen", "beurt 2: pleit voor veranderen");
        as(BART).post("/me/request");
        assertThat(house.count("privacy.review where kind = 'keepsake'")).isOne();
    }

    @Test
    void itGoesWithWhomItIsAbout() {
        keep();
        house.run("select language.erase(?)", DAAN);
        assertThat(house.count("language.keepsake")).isZero();
    }

    @Test
    void theExampleIsThereInBothLanguages() {
        assertThat(as(FATIMA).get("/look/example")).hasStatusOk().bodyText().contains("Sami", "Dit ging goed");
        as(FATIMA).post("/me/language", "language", "en");
        assertThat(as(FATIMA).get("/look/example")).bodyText().contains("What would you like to talk about?");
    }

    private MvcTestResult keep(String... more) {
        List<String> fields = new java.util.ArrayList<>(
                List.of("text", TALK, "with", DAAN.toString(), "name", "Over het rooster", "keepsake", ID.toString()));
        fields.addAll(List.of(more));
        return as(FATIMA).post("/look/keepsakes", fields.toArray(String[]::new));
    }
}
