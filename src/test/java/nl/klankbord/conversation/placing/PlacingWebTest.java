package nl.klankbord.conversation.placing;

import static nl.klankbord.TheCast.BART;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.MARIT;
import static nl.klankbord.TheCast.TOMASZ;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.klankbord.HouseTest;
import nl.klankbord.conversation.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlacingWebTest extends HouseTest {

    private static final String WORDS = "Toen jij Marit hielp, was de levering op tijd.";

    private UUID talk;

    @BeforeEach
    void talkAhead() {
        Told told = new Told(house);
        talk = told.agreed(DAAN, FATIMA, "2026-11-26T10:00");
        told.agreed(DAAN, FATIMA, "2026-12-10T10:00");
        told.held(MARIT, FATIMA, "2026-11-20T10:00");
    }

    @Test
    void itShowsTheTextAndWhereItCanGoAndKeepsNothing() {
        assertThat(as(FATIMA).post("/placing", "text", WORDS))
                .hasStatusOk()
                .bodyText()
                .contains(WORDS, "value=\"" + talk, "Jolanda", "Bart")
                .containsOnlyOnce("Gesprek met Daan")
                .doesNotContain("Gesprek met Marit", "Youssef");
        assertThat(house.count("conversation.preparation_line")).isZero();
        assertThat(house.count("conversation.message")).isZero();
    }

    @Test
    void whatWasMadeToBeSentHasThatWayFirst() {
        assertThat(as(FATIMA).post("/placing", "text", WORDS))
                .bodyText()
                .containsSubsequence("In je voorbereiding", "Als bericht");
        assertThat(as(FATIMA).post("/placing", "text", WORDS, "for", "message"))
                .bodyText()
                .containsSubsequence("Als bericht", "In je voorbereiding");
    }

    @Test
    void intoThePreparationItIsHersAloneAndTwiceIsOnce() {
        for (int time = 0; time < 2; time++) {
            assertThat(as(FATIMA).post("/placing/preparation", "text", WORDS, "conversation", talk.toString()))
                    .hasStatus(303)
                    .hasHeader("Location", "/conversations/" + talk + "/preparation");
        }
        assertThat(house.count("conversation.preparation_line where shared_at is null"))
                .isEqualTo(1);
        assertThat(as(FATIMA).get("/conversations/" + talk + "/preparation"))
                .bodyText()
                .contains(WORDS);
        assertThat(as(DAAN).get("/conversations/" + talk + "/preparation"))
                .bodyText()
                .doesNotContain(WORDS);
    }

    @Test
    void asAMessageItGoesToWhoWasTapped() {
        assertThat(as(FATIMA).post("/placing/message", "text", WORDS, "person", BART.toString()))
                .hasStatus(303)
                .hasHeader("Location", "/people/" + BART + "/messages");
        assertThat(house.count("conversation.message where author_id = ?", FATIMA))
                .isEqualTo(1);
    }

    @Test
    void whatCannotBePlacedYetKeepsEveryWord() {
        assertThat(as(FATIMA).post("/placing", "text", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Schrijf eerst een tekst");
        String letter = "lang ".repeat(500).strip();
        assertThat(as(FATIMA).post("/placing", "text", letter))
                .hasStatus(422)
                .bodyText()
                .contains(letter, "hooguit");
        assertThat(as(FATIMA).post("/placing/message", "text", WORDS))
                .hasStatus(422)
                .bodyText()
                .contains(WORDS, "Tik aan wie het bericht krijgt.");
        assertThat(as(FATIMA).post("/placing/preparation", "text", WORDS))
                .hasStatus(422)
                .bodyText()
                .contains(WORDS, "Kies het gesprek");
        assertThat(as(FATIMA).post("/placing/message", "text", WORDS, "person", YOUSSEF.toString()))
                .hasStatus(422)
                .bodyText()
                .contains(WORDS, "Kies iemand anders.");
    }

    @Test
    void nobodyPutsAnythingIntoATalkOfOthers() {
        for (UUID other : new UUID[] {MARIT, TOMASZ, YOUSSEF}) {
            assertThat(as(other).post("/placing/preparation", "text", WORDS, "conversation", talk.toString()))
                    .hasStatus(404);
            assertThat(as(other).post("/placing", "text", WORDS)).bodyText().doesNotContain("Gesprek met Daan");
        }
        assertThat(house.count("conversation.preparation_line")).isZero();
    }

    @Test
    void aFullPreparationSaysSo() {
        for (int line = 0; line < 40; line++) {
            as(FATIMA).post("/placing/preparation", "text", "Regel " + line, "conversation", talk.toString());
        }
        assertThat(as(FATIMA).post("/placing/preparation", "text", WORDS, "conversation", talk.toString()))
                .hasStatus(422)
                .bodyText()
                .contains(WORDS, "al veel regels");
    }

    @Test
    void withoutATextItLeadsOn() {
        assertThat(as(DAAN).get("/placing")).hasStatusOk().bodyText().contains("/techniques", "/conversations");
    }

    @Test
    void aMinuteIsBeforeTheTalkThatIsNearOrWithoutOne() {
        assertThat(as(DAAN).get("/pause")).hasStatus(303).hasHeader("Location", "/stance");
        clock.set("2026-11-26T09:30");
        assertThat(as(DAAN).get("/pause")).hasHeader("Location", "/conversations/" + talk + "/pause");
        assertThat(as(MARIT).get("/pause")).hasHeader("Location", "/stance");
    }
}
