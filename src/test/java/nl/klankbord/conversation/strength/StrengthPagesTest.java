package nl.klankbord.conversation.strength;

import static nl.klankbord.TheCast.BART;
import static nl.klankbord.TheCast.BRAM;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.ILSE;
import static nl.klankbord.TheCast.JOLANDA;
import static nl.klankbord.TheCast.MARIT;
import static nl.klankbord.TheCast.TOMASZ;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.klankbord.HouseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StrengthPagesTest extends HouseTest {

    private static final String WORDS = "Een barst zien";
    private static final String NOTICED = "De klant hoefde niet te bellen";
    private static final String OF_DAAN = "/people/" + DAAN + "/strengths";

    @Autowired
    private StrengthRows rows;

    @Test
    void whatHeKeepsForHimselfNobodyElseReads() {
        keeps("self");
        assertThat(as(DAAN).get("/strengths")).bodyText().contains(WORDS, NOTICED, "Alleen jij weet dit");
        readByNobodyBut();
    }

    @Test
    void whoGuidesHimReadsItOnceHeSaysSoAndNotTheTeam() {
        keeps("guides");
        assertThat(as(FATIMA).get(OF_DAAN)).bodyText().contains(WORDS, NOTICED, "Alleen voor wie Daan begeleidt");
        assertThat(as(FATIMA).get("/people/" + DAAN)).bodyText().contains(WORDS);
        assertThat(as(FATIMA).get("/strengths/team")).bodyText().contains(WORDS, "Vertel het niet door");
        assertThat(as(DAAN).get("/people/" + FATIMA)).bodyText().contains("Fatima weet: " + WORDS);
        readByNobodyBut(FATIMA);
        house.run("update people.reporting_line set ends_on = '2026-11-23' where employee_id = ?", DAAN);
        assertThat(as(FATIMA).get(OF_DAAN)).hasStatus(303);
        readByNobodyBut();
    }

    @Test
    void hisTeamMayAskAndWhenHeTakesItBackNobodyFindsItAnyMore() {
        keeps("team");
        for (UUID mate : new UUID[] {MARIT, BART, FATIMA}) {
            assertThat(as(mate).get("/strengths/team"))
                    .bodyText()
                    .contains(WORDS, "Daan de Boer")
                    .doesNotContain(NOTICED);
            assertThat(as(mate).get("/people/" + DAAN)).bodyText().contains(WORDS);
        }
        readByNobodyBut(MARIT, BART, FATIMA);
        assertThat(as(DAAN).delete("/strengths/" + mine() + "/asking")).hasStatus(303);
        readByNobodyBut(FATIMA);
        as(DAAN).post("/strengths/" + mine() + "/asking");
        assertThat(as(MARIT).get("/strengths/team")).bodyText().contains(WORDS);
    }

    @Test
    void inAnotherTeamHeIsAskedNothingBeforeHeSaysSoAgain() {
        keeps("team");
        house.run(
                "update people.person set team_id = (select team_id from people.person where id = ?) where id = ?",
                TOMASZ,
                DAAN);
        readByNobodyBut(FATIMA);
        assertThat(as(DAAN).get("/strengths")).bodyText().contains("Jij en wie je begeleidt");
        as(DAAN).post("/strengths/" + mine() + "/asking");
        assertThat(as(TOMASZ).get("/strengths/team")).bodyText().contains(WORDS);
        house.run("update people.person set team_id = null where id = ?", DAAN);
        assertThat(as(DAAN).post("/strengths/" + mine() + "/asking")).hasStatus(303);
        readByNobodyBut(FATIMA);
    }

    @Test
    void whatSheSeesLiesWithHimAndHeKeepsItInHisOwnWords() {
        names();
        assertThat(as(DAAN).get("/")).bodyText().contains("Fatima noemde iets waar je goed in bent");
        assertThat(as(DAAN).get("/people/" + FATIMA)).bodyText().contains("Jij beslist wat ermee gebeurt");
        assertThat(as(DAAN).get("/strengths")).bodyText().contains(WORDS, "Fatima noemde dit");
        UUID named = named();
        assertThat(looking(DAAN, () -> rows.untold(named))).contains("Fatima");
        String keeping = "/sightings/" + named + "/keeping";
        for (int time = 0; time < 2; time++) {
            assertThat(as(DAAN).post(keeping, "text", "Scherp kijken", "noticed", NOTICED, "audience", "guides"))
                    .hasStatus(303);
        }
        assertThat(house.count("conversation.strength where seen_by = ?", FATIMA))
                .isEqualTo(1);
        assertThat(house.count("conversation.sighting")).isZero();
        assertThat(as(DAAN).get("/strengths")).bodyText().contains("Scherp kijken", "Fatima zag dit in jou");
        assertThat(as(FATIMA).get(OF_DAAN)).bodyText().contains("Scherp kijken").doesNotContain(WORDS);
        assertThat(looking(DAAN, () -> rows.untold(named))).isEmpty();
    }

    /** The page of before still shows the button; whoever closed it meanwhile for everybody opens nothing with it. */
    @Test
    void takingBackWhatHisTeamMayAskSharesNothing() {
        keeps("team");
        as(DAAN).post("/strengths/" + mine(), "text", WORDS, "noticed", NOTICED, "audience", "self");
        readByNobodyBut();
        assertThat(as(DAAN).delete("/strengths/" + mine() + "/asking")).hasStatus(303);
        readByNobodyBut();
        assertThat(as(FATIMA).delete("/strengths/" + mine() + "/asking")).hasStatus(404);
    }

    @Test
    void whatIsNamedOnceMoreAfterHeKeptItTakesNoneOfHisWords() {
        names();
        UUID first = named();
        as(DAAN).post("/sightings/" + first + "/keeping", "text", "Scherp kijken", "audience", "guides");
        as(FATIMA).post(OF_DAAN, "id", first.toString(), "text", WORDS);
        assertThat(as(DAAN).post("/sightings/" + first + "/keeping", "text", WORDS, "audience", "self"))
                .hasStatus(303);
        assertThat(house.count("conversation.strength where text = 'Scherp kijken' and shared_at is not null"))
                .isOne();
        assertThat(house.count("conversation.strength where text = ? and shared_at is null", WORDS))
                .isOne();
        assertThat(house.count("conversation.sighting")).isZero();
    }

    /** Letting go and keeping it to oneself look alike to whoever named it. */
    @Test
    void ofWhatHeChoosesSheHearsNothing() {
        names();
        assertThat(as(DAAN).delete("/sightings/" + named())).hasStatus(303);
        String gone = as(FATIMA).get(OF_DAAN).getResponse().getContentAsByteArray().length + "";
        names();
        as(DAAN).post("/sightings/" + named() + "/keeping", "text", WORDS, "audience", "self");
        assertThat(as(FATIMA).get(OF_DAAN).getResponse().getContentAsByteArray())
                .hasSize(Integer.parseInt(gone));
    }

    @Test
    void onlyWhoGuidesNamesAndOnlyTheTwoTakeItAway() {
        for (UUID other : new UUID[] {MARIT, JOLANDA, TOMASZ, YOUSSEF, ILSE, BRAM}) {
            assertThat(as(other).get(OF_DAAN)).hasStatus(404);
            assertThat(as(other).post(OF_DAAN, "text", WORDS)).hasStatus(404);
        }
        names();
        for (UUID other : new UUID[] {MARIT, JOLANDA, TOMASZ, YOUSSEF}) {
            assertThat(as(other).delete("/sightings/" + named())).hasStatus(404);
        }
        assertThat(as(FATIMA).get("/sightings/" + named() + "/keeping")).hasStatus(404);
        assertThat(as(FATIMA).delete("/sightings/" + named() + "?with=" + DAAN))
                .hasStatus(303)
                .hasHeader("Location", OF_DAAN);
        assertThat(house.count("conversation.sighting")).isZero();
        house.run("update people.reporting_line set ends_on = '2026-11-23' where employee_id = ?", DAAN);
        assertThat(as(FATIMA).post(OF_DAAN, "text", WORDS))
                .hasStatus(422)
                .bodyText()
                .contains(WORDS, "begeleidt deze collega nu niet");
    }

    @Test
    void whatIsEmptyOrLongComesBackWithEveryWord() {
        String letter = "lang ".repeat(30).strip();
        assertThat(as(DAAN).post("/strengths", "text", " ", "noticed", NOTICED))
                .hasStatus(422)
                .bodyText()
                .contains(NOTICED, "een paar woorden");
        assertThat(as(DAAN).post("/strengths", "text", letter))
                .hasStatus(422)
                .bodyText()
                .contains(letter, "hooguit 120");
        assertThat(as(FATIMA).post(OF_DAAN, "text", letter))
                .hasStatus(422)
                .bodyText()
                .contains(letter);
        keeps("self");
        assertThat(as(DAAN).post("/strengths/" + mine(), "text", letter))
                .hasStatus(422)
                .bodyText()
                .contains(letter);
        assertThat(as(MARIT).post("/strengths/" + mine(), "text", "Iets anders"))
                .hasStatus(404);
        assertThat(as(MARIT).delete("/strengths/" + mine())).hasStatus(404);
        assertThat(house.count("conversation.strength")).isEqualTo(1);
    }

    @Test
    void sentTwiceIsOneAndOtherWordsReachWhoMayAsk() {
        String id = "01980000-0000-7000-8000-0000000000aa";
        for (String text : new String[] {WORDS, WORDS, "Zacht praten"}) {
            as(DAAN).post("/strengths", "id", id, "text", text, "audience", "team");
        }
        assertThat(house.count("conversation.strength")).isEqualTo(2);
        as(DAAN).post("/strengths/" + id, "text", "Scherp kijken", "audience", "team");
        assertThat(as(MARIT).get("/strengths/team"))
                .bodyText()
                .contains("Scherp kijken", "Zacht praten")
                .doesNotContain(WORDS);
        assertThat(as(DAAN).delete("/strengths/" + id)).hasStatus(303);
        assertThat(as(MARIT).get("/strengths/team")).bodyText().doesNotContain("Scherp kijken");
    }

    @Test
    void aColleagueIsSuggestedInWordsThatOneMayChange() {
        keeps("team");
        assertThat(as(FATIMA).get("/strengths/team"))
                .bodyText()
                .contains("Misschien kun je het aan Daan de Boer vragen", "Stuur iemand naar");
        assertThat(as(FATIMA).post("/placing", "text", "Misschien kun je het aan Daan vragen", "for", "message"))
                .hasStatusOk()
                .bodyText()
                .contains("Marit");
        assertThat(as(DAAN).get("/strengths/team"))
                .bodyText()
                .contains("Dat ben jij")
                .doesNotContain("Stuur iemand naar");
    }

    @Test
    void whatNobodyAnsweredGoesAfterNinetyDaysAndAllOfItWithWhoLeft() {
        keeps("team");
        names();
        house.run("select conversation.clear_strengths('2027-02-21')");
        assertThat(house.count("conversation.sighting")).isEqualTo(1);
        house.run("select conversation.clear_strengths('2027-02-24')");
        assertThat(house.count("conversation.sighting")).isZero();
        assertThat(house.count("conversation.asking")).isEqualTo(1);
        house.run("update people.person set left_on = '2026-11-20' where id = ?", DAAN);
        house.run("select conversation.clear_strengths('2030-01-01')");
        assertThat(house.count("conversation.strength")).isZero();
        assertThat(house.count("conversation.asking")).isZero();
    }

    private void keeps(String audience) {
        assertThat(as(DAAN).post("/strengths", "text", WORDS, "noticed", NOTICED, "audience", audience))
                .hasStatus(303);
    }

    private void names() {
        assertThat(as(FATIMA).post(OF_DAAN, "text", WORDS, "noticed", NOTICED))
                .hasStatus(303)
                .hasHeader("Location", OF_DAAN);
    }

    private void readByNobodyBut(UUID... some) {
        for (UUID other : new UUID[] {FATIMA, MARIT, BART, JOLANDA, TOMASZ, YOUSSEF, ILSE, BRAM}) {
            if (!java.util.List.of(some).contains(other)) {
                for (String page : new String[] {"/strengths/team", "/people/" + DAAN, "/me/kept", "/me/kept/copy"}) {
                    assertThat(as(other).get(page)).bodyText().doesNotContain(WORDS);
                }
            }
        }
    }

    private UUID mine() {
        return house.id("select id from conversation.strength");
    }

    private UUID named() {
        return house.id("select id from conversation.sighting");
    }
}
