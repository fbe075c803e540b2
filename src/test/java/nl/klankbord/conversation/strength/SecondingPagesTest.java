package nl.klankbord.conversation.strength;

import static nl.klankbord.TheCast.BART;
import static nl.klankbord.TheCast.BRAM;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.JOLANDA;
import static nl.klankbord.TheCast.MARIT;
import static nl.klankbord.TheCast.TOMASZ;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.klankbord.HouseTest;
import org.junit.jupiter.api.Test;

/** Whoever may know what somebody is good at says that they see it too; it is a gift to that person, and no score. */
class SecondingPagesTest extends HouseTest {

    private static final String WORDS = "Een barst zien";
    private static final String OF_DAAN = "/people/" + DAAN + "/strengths";

    @Test
    void hisTeamAndWhoGuidesHimSayItAndHeReadsWho() {
        keeps("team");
        assertThat(as(MARIT).get("/strengths/team")).bodyText().contains("Dat zie ik ook");
        seconds(MARIT);
        seconds(MARIT);
        assertThat(as(DAAN).get("/strengths")).bodyText().contains("Marit", "ziet dit ook");
        assertThat(as(FATIMA).post(door(), "text", WORDS, "with", DAAN.toString()))
                .hasStatus(303)
                .hasHeader("Location", OF_DAAN);
        assertThat(as(DAAN).get("/strengths")).bodyText().contains("Fatima el Amrani", "Marit", "zien dit ook");
        assertThat(as(MARIT).get("/strengths/team"))
                .bodyText()
                .contains("Jij ziet dit ook")
                .doesNotContain("Fatima el Amrani");
        assertThat(as(BART).get("/strengths/team")).bodyText().doesNotContain("Jij ziet dit ook", "Marit");
        assertThat(as(FATIMA).get(OF_DAAN))
                .bodyText()
                .contains("Jij ziet dit ook")
                .doesNotContain("Marit");
        assertThat(as(MARIT).delete(door())).hasStatus(303);
        assertThat(as(MARIT).delete(door())).hasStatus(404);
        assertThat(as(DAAN).get("/strengths")).bodyText().contains("Fatima el Amrani ziet dit ook");
    }

    /** Daan lets Fatima know and not the team: she says it where she divides the work too, and he alone reads it. */
    @Test
    void whoGuidesSaysItWhereTheWorkIsDividedToo() {
        keeps("guides");
        assertThat(as(FATIMA).get("/strengths/team"))
                .bodyText()
                .contains("Alleen voor wie begeleidt", door(), "Dat zie ik ook: " + WORDS);
        assertThat(as(FATIMA).post(door(), "text", WORDS)).hasStatus(303).hasHeader("Location", "/strengths/team");
        assertThat(as(FATIMA).get("/strengths/team")).bodyText().contains("Jij ziet dit ook");
        assertThat(as(DAAN).get("/strengths")).bodyText().contains("Fatima el Amrani ziet dit ook");
        assertThat(as(MARIT).get("/strengths/team")).bodyText().doesNotContain(WORDS, "Fatima");
        assertThat(as(FATIMA).delete(door())).hasStatus(303);
        assertThat(as(DAAN).get("/strengths")).bodyText().doesNotContain("ziet dit ook");
    }

    @Test
    void nobodyElseSaysItAndNobodyOfWhatIsTheirOwn() {
        keeps("team");
        for (UUID other : new UUID[] {DAAN, JOLANDA, TOMASZ, YOUSSEF, BRAM}) {
            assertThat(as(other).post(door(), "text", WORDS)).hasStatus(404);
        }
        keepsFor("guides");
        assertThat(as(MARIT).post(door(), "text", WORDS)).hasStatus(404);
        keepsFor("self");
        assertThat(as(FATIMA).post(door(), "text", WORDS)).hasStatus(404);
        assertThat(house.count("conversation.seconding")).isZero();
    }

    @Test
    void aPauseHidesWhoSeesItTooAndThrowsNothingAway() {
        keeps("team");
        seconds(MARIT);
        seconds(FATIMA);
        as(DAAN).delete("/strengths/" + mine() + "/asking");
        assertThat(as(DAAN).get("/strengths"))
                .bodyText()
                .contains("Fatima el Amrani ziet dit ook")
                .doesNotContain("Marit");
        keepsFor("self");
        assertThat(as(DAAN).get("/strengths")).bodyText().doesNotContain("ziet dit ook");
        keepsFor("team");
        assertThat(as(DAAN).get("/strengths")).bodyText().contains("Fatima el Amrani en Marit", "zien dit ook");
    }

    @Test
    void nobodysNameStandsUnderOtherWords() {
        keeps("team");
        seconds(FATIMA);
        assertThat(as(DAAN).get("/strengths/" + mine())).bodyText().contains("Dat ging over deze woorden");
        says("Zacht praten");
        assertThat(as(DAAN).get("/strengths")).bodyText().doesNotContain("ziet dit ook");
        assertThat(as(FATIMA).get(OF_DAAN)).bodyText().doesNotContain("Jij ziet dit ook");
        assertThat(as(FATIMA).post(door(), "text", WORDS)).hasStatus(303);
        assertThat(as(DAAN).get("/strengths")).bodyText().doesNotContain("ziet dit ook");
        assertThat(as(FATIMA).post(door(), "text", "Zacht praten")).hasStatus(303);
        assertThat(as(DAAN).get("/strengths")).bodyText().contains("Fatima el Amrani ziet dit ook");
        as(DAAN).delete("/strengths/" + mine());
        assertThat(house.count("conversation.seconding")).isZero();
    }

    @Test
    void whoWorksElsewhereByNowIsNotNamedAnyMore() {
        keeps("team");
        seconds(MARIT);
        house.run(
                "update people.person set team_id = (select team_id from people.person where id = ?) where id = ?",
                TOMASZ,
                MARIT);
        assertThat(as(DAAN).get("/strengths")).bodyText().doesNotContain("ziet dit ook");
        house.run("select conversation.clear_strengths('2026-11-24')");
        assertThat(house.count("conversation.seconding")).isZero();
    }

    @Test
    void whoLeftIsNotNamedAnyMore() {
        keeps("team");
        seconds(MARIT);
        house.run("update people.person set left_on = '2026-11-20' where id = ?", MARIT);
        assertThat(as(DAAN).get("/strengths")).bodyText().doesNotContain("ziet dit ook");
        house.run("select conversation.clear_strengths('2030-01-01')");
        assertThat(house.count("conversation.seconding")).isZero();
        assertThat(house.count("conversation.strength")).isOne();
    }

    /** Typed twice it stands once; and no word that came with it goes. */
    @Test
    void theSameWordsStandOnce() {
        keeps("guides");
        assertThat(as(DAAN).post("/strengths", "text", " een  BARST zien! ", "noticed", "Gisteren nog"))
                .hasStatus(422)
                .bodyText()
                .contains("Dit staat al bij jou: ‘" + WORDS + "’", "Gisteren nog");
        as(DAAN).post("/strengths", "text", "Zacht praten");
        UUID other = house.id("select id from conversation.strength where text = 'Zacht praten'");
        assertThat(as(DAAN).post("/strengths/" + other, "text", "een barst zien"))
                .hasStatus(422);
        assertThat(house.count("conversation.strength")).isEqualTo(2);
        as(DAAN).post("/strengths", "text", "Programmeren in C");
        assertThat(as(DAAN).post("/strengths", "text", "Programmeren in C++")).hasStatus(303);
        as(FATIMA).post(OF_DAAN, "text", "Op tijd roepen");
        assertThat(as(FATIMA).post(OF_DAAN, "text", "op tijd: roepen", "noticed", "Bij de boor"))
                .hasStatus(422)
                .bodyText()
                .contains("Dit noemde je al.", "Bij de boor");
        assertThat(house.count("conversation.sighting")).isOne();
    }

    private void keeps(String audience) {
        assertThat(as(DAAN).post("/strengths", "text", WORDS, "audience", audience))
                .hasStatus(303);
    }

    private void keepsFor(String audience) {
        as(DAAN).post("/strengths/" + mine(), "text", WORDS, "audience", audience);
    }

    private void says(String words) {
        as(DAAN).post("/strengths/" + mine(), "text", words, "audience", "guides");
    }

    private void seconds(UUID who) {
        assertThat(as(who).post(door(), "text", WORDS)).hasStatus(303);
    }

    private String door() {
        return "/strengths/" + mine() + "/seconding";
    }

    private UUID mine() {
        return house.id("select id from conversation.strength");
    }
}
