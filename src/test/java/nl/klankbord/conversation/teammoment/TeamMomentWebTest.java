package nl.klankbord.conversation.teammoment;

import static nl.klankbord.TheCast.BART;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.MARIT;
import static nl.klankbord.TheCast.TOMASZ;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.klankbord.HouseTest;
import org.junit.jupiter.api.Test;

class TeamMomentWebTest extends HouseTest {

    private static final String QUESTION = "Waar kijk je naar uit?";

    @Test
    void itCountsForEverybodyWhoWasThereAndForNobodyElse() {
        held("who", "except", "named", BART.toString());
        assertThat(as(FATIMA).get("/people/" + DAAN + "/contacts")).bodyText().contains("Begin van de week", QUESTION);
        assertThat(as(FATIMA).get("/people/" + BART + "/contacts")).bodyText().doesNotContain(QUESTION);
        assertThat(house.count("conversation.contact_person where employee_id = ?", BART))
                .isZero();
        assertThat(as(FATIMA).get("/")).bodyText().contains("Met Bart was er even geen contact.");
    }

    /** Whoever keeps what stands there without saying who was there has met nobody: the quiet ones stay in sight. */
    @Test
    void nobodyCountsAsMetUntilItIsSaidWhoWasThere() {
        assertThat(as(FATIMA).get("/team-moments/new"))
                .bodyText()
                .contains("value=\"all\"")
                .doesNotContain("value=\"all\" checked");
        assertThat(as(FATIMA).post("/team-moments", "sort", "opening", "question", QUESTION))
                .hasStatus(422)
                .bodyText()
                .contains("Tik aan wie erbij was.", QUESTION);
        assertThat(as(FATIMA).post("/team-moments", "who", "all", "named", BART.toString()))
                .hasStatus(422);
        assertThat(as(FATIMA).post("/team-moments", "who", "only")).hasStatus(422);
        assertThat(house.count("conversation.contact_person")).isZero();
        held("who", "only", "named", DAAN.toString());
        assertThat(house.count("conversation.contact_person")).isEqualTo(1);
    }

    /** Whoever was not there cannot be somebody who was not heard. */
    @Test
    void whomSheDidNotHearIsHersForTwoWeeks() {
        held("who", "except", "named", BART.toString(), "unheard", BART.toString(), "unheard", DAAN.toString());
        assertThat(as(FATIMA).get("/contacts")).bodyText().contains("Nog niet gehoord: Daan");
        for (UUID other : new UUID[] {DAAN, MARIT, TOMASZ}) {
            for (String page : new String[] {"/", "/contacts", "/me/kept", "/me/kept/copy"}) {
                assertThat(as(other).get(page)).bodyText().doesNotContain(QUESTION, "Nog niet gehoord");
            }
        }
        clock.set("2026-12-08T09:00");
        assertThat(as(FATIMA).get("/contacts")).bodyText().contains("Nog niet gehoord: Daan");
        clock.set("2026-12-09T09:00");
        assertThat(as(FATIMA).get("/contacts")).bodyText().contains(QUESTION).doesNotContain("Nog niet gehoord");
        house.run("select conversation.clear_unheard('2026-12-09')");
        assertThat(house.count("conversation.unheard")).isZero();
        assertThat(house.count("conversation.team_moment")).isEqualTo(1);
    }

    @Test
    void whoAsksWhatWasWrittenAboutThemAsksForThisToo() {
        held("who", "all", "unheard", DAAN.toString());
        house.run(
                "insert into conversation.contact_technique select id, author_id, 'listen' from conversation.contact");
        as(DAAN).post("/me/request");
        String review = "/me/reviews/" + house.id("select id from privacy.review where author_id = ?", FATIMA);
        for (String page : new String[] {"/me/reviews", review + "/blackout"}) {
            assertThat(as(FATIMA).get(page))
                    .bodyText()
                    .contains(QUESTION, "Groep, Luisteren, nog niet gehoord")
                    .doesNotContain("not heard yet");
        }
    }

    /** The words are Fatima's. What the program put beside them is in the language of whoever reads, and for a computer as it is. */
    @Test
    void whoeverReadsItReadsItInTheirOwnLanguage() {
        held("who", "all", "unheard", DAAN.toString());
        as(DAAN).post("/me/request");
        String review = "/me/reviews/" + house.id("select id from privacy.review where author_id = ?", FATIMA);
        assertThat(as(FATIMA).post(review + "/blackout", "words", "uit")).hasStatus(303);
        assertThat(as(FATIMA).get(review + "/blackout")).bodyText().contains("Groep, nog niet gehoord");
        as(FATIMA).post(review, "choice", "release");
        as(DAAN).post("/me/language", "language", "en");
        assertThat(as(DAAN).get("/me/request")).bodyText().contains("Group, not heard yet");
        assertThat(as(DAAN).post("/me/kept/paper")).bodyText().contains("Group, not heard yet");
        assertThat(house.count("privacy.answer where text like '%group, not heard yet'"))
                .isOne();
    }

    @Test
    void whatCannotBeKeptYetComesBackWithEveryWord() {
        assertThat(as(FATIMA)
                        .post(
                                "/team-moments",
                                "sort",
                                "question",
                                "question",
                                QUESTION,
                                "who",
                                "all",
                                "next",
                                "Morgen de kas",
                                "day",
                                "2027-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        QUESTION,
                        "Morgen de kas",
                        "2027-01-01",
                        "Deze dag moet nog komen.",
                        "value=\"question\" checked");
        assertThat(as(DAAN).post("/team-moments", "question", QUESTION)).hasStatus(422);
        assertThat(house.count("conversation.contact")).isZero();
    }

    @Test
    void sentTwiceIsOneAndAnotherQuestionIsNotLost() {
        String id = "01980000-0000-7000-8000-0000000000aa";
        held("who", "all", "id", id);
        held("who", "all", "id", id);
        assertThat(house.count("conversation.team_moment")).isEqualTo(1);
        as(FATIMA).post("/team-moments", "id", id, "who", "all", "sort", "opening", "question", "En wat nog?");
        assertThat(house.count("conversation.team_moment")).isEqualTo(2);
    }

    @Test
    void whoWasThereAndIsErasedIsNoLongerNamed() {
        held("who", "all", "unheard", DAAN.toString());
        house.run("select conversation.erase(?)", DAAN);
        assertThat(house.count("conversation.unheard")).isZero();
        assertThat(house.count("conversation.team_moment")).isEqualTo(1);
    }

    private void held(String... more) {
        String[] sent = new String[more.length + 4];
        System.arraycopy(new String[] {"sort", "opening", "question", QUESTION}, 0, sent, 0, 4);
        System.arraycopy(more, 0, sent, 4, more.length);
        assertThat(as(FATIMA).post("/team-moments", sent)).hasStatus(303).hasHeader("Location", "/contacts");
    }
}
