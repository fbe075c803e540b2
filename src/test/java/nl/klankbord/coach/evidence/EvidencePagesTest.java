package nl.klankbord.coach.evidence;

import static nl.klankbord.TheCast.BART;
import static nl.klankbord.TheCast.BRAM;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.JOLANDA;
import static nl.klankbord.TheCast.TOMASZ;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.klankbord.HouseTest;
import org.junit.jupiter.api.Test;

/** Idea and evidence, three counts and gold nuggets, as Fatima uses them. */
class EvidencePagesTest extends HouseTest {

    @Test
    void anIdeaAboutSomebodyStaysClosedAndComesBackOnItsDay() {
        assertThat(as(FATIMA).get("/evidence/new"))
                .bodyText()
                .contains("Wat zag ik dat hier niet bij past?", "Bij een verzoek om inzage", "Zonder naam.");
        as(FATIMA).post("/evidence", "person", DAAN.toString(), "idea", "Hij wil niet", "when", "week");
        assertThat(as(FATIMA).get("/evidence"))
                .bodyText()
                .contains("Over Daan", "Hij wil niet", "29 december")
                .doesNotContain("open>");
        clock.set("2026-12-01T09:00");
        assertThat(as(FATIMA).get("/")).bodyText().contains("ergens aan denken").doesNotContain("Hij wil niet");
        assertThat(as(FATIMA).get("/craft"))
                .bodyText()
                .contains("Een idee over Daan")
                .doesNotContain("Hij wil niet");
        String sheet = "/evidence/" + house.id("select id from coach.evidence");
        assertThat(as(FATIMA).get(sheet)).bodyText().contains("Hij wil niet");
        assertThat(as(FATIMA).post(sheet, "idea", "Hij wil niet", "speaksAgainst", "Bleef langer", "when", "fortnight"))
                .hasStatus(303);
        assertThat(as(FATIMA).get("/")).bodyText().doesNotContain("ergens aan denken");
        assertThat(house.count("coach.evidence where review_on = '2026-12-15' and ends_on = '2027-01-12'"))
                .isEqualTo(1);
    }

    @Test
    void nobodyElseEverMeetsIt() {
        as(FATIMA).post("/evidence", "person", DAAN.toString(), "idea", "Hij wil niet");
        as(FATIMA).post("/nuggets", "person", DAAN.toString(), "line", "Zei het eerlijk");
        String sheet = "/evidence/" + house.id("select id from coach.evidence");
        String nugget = "/nuggets/" + house.id("select id from coach.nugget");
        for (UUID other : new UUID[] {DAAN, BART, JOLANDA, TOMASZ, YOUSSEF, BRAM}) {
            assertThat(as(other).get(sheet)).hasStatus(404);
            assertThat(as(other).post(sheet, "idea", "x")).hasStatus(404);
            assertThat(as(other).delete(sheet)).hasStatus(404);
            assertThat(as(other).delete(nugget)).hasStatus(404);
            assertThat(as(other).post(nugget + "/saying")).hasStatus(404);
            assertThat(as(other).get("/evidence")).bodyText().doesNotContain("Hij wil niet");
            assertThat(as(other).get("/nuggets")).bodyText().doesNotContain("eerlijk");
        }
        assertThat(as(FATIMA).post("/evidence", "person", TOMASZ.toString(), "idea", "Hij wil niet"))
                .hasStatus(422)
                .bodyText()
                .contains("Kies iemand die je nu begeleidt.");
    }

    @Test
    void whatIsThrownAwayIsGoneForReadingAndCanComeBack() {
        as(FATIMA).post("/evidence", "idea", "De ploeg is moe");
        String sheet = "/evidence/" + house.id("select id from coach.evidence");
        as(FATIMA).delete(sheet);
        assertThat(as(FATIMA).get(sheet)).hasStatus(404);
        assertThat(as(FATIMA).get("/evidence")).bodyText().contains("Zet terug").doesNotContain("De ploeg");
        as(FATIMA).delete(sheet + "/removal");
        assertThat(as(FATIMA).get("/evidence")).bodyText().contains("De ploeg is moe");
    }

    @Test
    void whatCannotBeKeptYetComesBackWithEveryWord() {
        assertThat(as(FATIMA).post("/evidence", "idea", "", "speaksFor", "Kwam te laat"))
                .hasStatus(422)
                .bodyText()
                .contains("Kwam te laat", "Schrijf eerst op wat je denkt.");
        assertThat(as(FATIMA).post("/nuggets", "line", "Zei het eerlijk"))
                .hasStatus(422)
                .bodyText()
                .contains("Zei het eerlijk", "Kies iemand die je nu begeleidt.");
        assertThat(as(FATIMA).post("/warning", "sign", "sigh", "ownSign", "a".repeat(281)))
                .hasStatus(422)
                .bodyText()
                .contains("a".repeat(281), "hooguit 280");
        assertThat(house.count("coach.evidence") + house.count("coach.nugget") + house.count("coach.warning"))
                .isZero();
    }

    @Test
    void aNuggetThatWasSaidIsGoneTheNextDay() {
        as(FATIMA).post("/nuggets", "person", DAAN.toString(), "line", "Zei het eerlijk");
        String nugget = "/nuggets/" + house.id("select id from coach.nugget");
        as(FATIMA).post(nugget + "/saying");
        assertThat(as(FATIMA).get("/nuggets")).bodyText().contains("Gezegd tegen Daan.");
        as(FATIMA).delete(nugget + "/saying");
        assertThat(as(FATIMA).get("/nuggets")).bodyText().contains("Zei het eerlijk");
        as(FATIMA).post(nugget + "/saying");
        clock.set("2026-11-25T09:00");
        assertThat(as(FATIMA).get("/nuggets")).bodyText().doesNotContain("eerlijk", "Gezegd tegen");
        assertThat(as(FATIMA).delete(nugget + "/saying")).hasStatus(404);
    }

    @Test
    void threeCountsEndInWhatSheHerselfChose() {
        assertThat(as(FATIMA).get("/warning/pause")).bodyText().contains("Adem uit", "Ik stel een open vraag");
        as(FATIMA)
                .post(
                        "/warning",
                        "sign",
                        "sigh",
                        "sign",
                        "nonsense",
                        "instead",
                        "welcome",
                        "ownInstead",
                        "Ik ga zitten");
        assertThat(as(FATIMA).get("/warning/pause"))
                .bodyText()
                .contains("Ik ga zitten", "Ik vraag of een tip welkom is")
                .doesNotContain("Ik stel een open vraag");
        assertThat(house.count("coach.warning where signs = array['sigh']")).isEqualTo(1);
        as(FATIMA).post("/warning");
        assertThat(house.count("coach.warning")).isZero();
    }
}
