package nl.klankbord.conversation.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.klankbord.TheCast.BART;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.JOLANDA;
import static nl.klankbord.TheCast.MARIT;
import static nl.klankbord.TheCast.TOMASZ;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import nl.klankbord.HouseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MessagePagesTest extends HouseTest {

    private static final String WITH_DAAN = "/people/" + DAAN + "/messages";
    private static final String WITH_FATIMA = "/people/" + FATIMA + "/messages";
    private static final String WORDS = "Fijn dat je Marit hielp";

    @Autowired
    private MessageRows rows;

    @Test
    void itStaysClosedUntilDaanOpensItAndThenHeAnswers() {
        writes();
        assertThat(as(DAAN).get("/"))
                .bodyText()
                .contains("Fatima schreef je een bericht.")
                .doesNotContain(WORDS);
        assertThat(as(DAAN).get("/people/" + FATIMA))
                .bodyText()
                .contains("Je hebt het nog niet gelezen.")
                .doesNotContain(WORDS);
        assertThat(as(DAAN).get(WITH_FATIMA)).bodyText().contains("Lees het").doesNotContain(WORDS);
        assertThat(as(DAAN).post(WITH_FATIMA + "/reading")).hasStatus(303);
        assertThat(as(DAAN).get(WITH_FATIMA))
                .bodyText()
                .contains(WORDS, "Schrijf Fatima terug", "data-coach=\"message\"");
        assertThat(as(DAAN).get("/")).bodyText().doesNotContain("schreef je een bericht");
        assertThat(as(DAAN).post(WITH_FATIMA, "text", "Dank je")).hasStatus(303);
        assertThat(as(FATIMA).get("/people/" + DAAN))
                .bodyText()
                .contains("Van Daan, vandaag. Je hebt het nog niet gelezen.");
    }

    /** Without script nothing was said while she wrote; what there is to see stands beside it afterwards, for her alone. */
    @Test
    void whoWroteItReadsItsHintsAndWhoGotItDoesNot() {
        assertThat(as(FATIMA)
                        .post(WITH_DAAN, "text", "Je bent lui en je luistert nooit. Je hebt zeker weer een kater."))
                .hasStatus(303);
        assertThat(as(FATIMA).get(WITH_DAAN)).bodyText().contains("Lees je eigen woorden nog eens", "hints");
        as(DAAN).post(WITH_FATIMA + "/reading");
        assertThat(as(DAAN).get(WITH_FATIMA))
                .bodyText()
                .contains("Je bent lui")
                .doesNotContain("Lees je eigen woorden nog eens");
    }

    @Test
    void asLongAsItIsClosedSheTakesItBack() {
        writes();
        String withdrawal = "/" + message() + "/withdrawal";
        assertThat(as(FATIMA).get(WITH_DAAN)).bodyText().contains(WORDS, "Nog niet gelezen", "Neem terug");
        assertThat(as(DAAN).post(WITH_FATIMA + withdrawal)).hasStatus(404);
        assertThat(as(FATIMA).post(WITH_DAAN + withdrawal)).hasStatus(303);
        assertThat(house.count("conversation.message")).isZero();
        assertThat(as(DAAN).get("/")).bodyText().doesNotContain("schreef je een bericht");
    }

    /** A copy that is made meanwhile would keep words that she took back: it says that something lies there, and no more. */
    @Test
    void asLongAsItIsClosedItsWordsAreInNoCopyButHers() throws Exception {
        writes();
        assertThat(copy(FATIMA)).contains(WORDS);
        assertThat(copy(DAAN)).contains("Fatima el Amrani", "Berichten").doesNotContain(WORDS);
        assertThat(as(DAAN).get("/me/kept").getResponse().getContentAsString())
                .contains("kind-message")
                .doesNotContain(WORDS);
        as(DAAN).post(WITH_FATIMA + "/reading");
        assertThat(copy(DAAN)).contains(WORDS);
    }

    private String copy(UUID who) throws Exception {
        return new String(as(who).post("/me/kept/paper").getResponse().getContentAsByteArray(), UTF_8);
    }

    @Test
    void whatWasReadStays() {
        writes();
        as(DAAN).post(WITH_FATIMA + "/reading");
        as(FATIMA).post(WITH_DAAN + "/" + message() + "/withdrawal");
        assertThat(house.count("conversation.message")).isEqualTo(1);
        assertThat(as(FATIMA).get(WITH_DAAN)).bodyText().contains("Gelezen").doesNotContain("Neem terug");
    }

    @Test
    void nobodyElseMeetsAWordOrADoor() {
        writes();
        for (UUID other : new UUID[] {MARIT, BART, JOLANDA, TOMASZ, YOUSSEF}) {
            assertThat(as(other).get(WITH_DAAN)).hasStatus(404);
            assertThat(as(other).post(WITH_DAAN, "text", "Hoi")).hasStatus(404);
            assertThat(as(other).post(WITH_DAAN + "/reading")).hasStatus(404);
            for (String page :
                    new String[] {"/", "/people/" + DAAN, "/people/" + FATIMA, "/me/kept", "/me/kept/copy"}) {
                assertThat(as(other).get(page)).bodyText().doesNotContain(WORDS);
            }
        }
        assertThat(house.count("conversation.message where read_at is not null"))
                .isZero();
    }

    @Test
    void whoWorksTogetherNoLongerReadsOnAndTheWordsAreNotLost() {
        writes();
        house.run("update people.reporting_line set ends_on = '2026-11-23' where employee_id = ?", DAAN);
        assertThat(as(DAAN).get(WITH_FATIMA))
                .hasStatusOk()
                .bodyText()
                .contains("Lees het", "werken nu niet meer samen");
        assertThat(as(DAAN).post(WITH_FATIMA, "text", "Nog een ding"))
                .hasStatus(422)
                .bodyText()
                .contains("Nog een ding", "werken nu niet samen");
    }

    @Test
    void whatIsEmptyOrLongComesBackWithEveryWord() {
        assertThat(as(FATIMA).post(WITH_DAAN, "text", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Schrijf eerst");
        String letter = "lang ".repeat(500);
        assertThat(as(FATIMA).post(WITH_DAAN, "text", letter))
                .hasStatus(422)
                .bodyText()
                .contains(letter.strip(), "hooguit");
        assertThat(house.count("conversation.message")).isZero();
    }

    @Test
    void sentTwiceIsOneAndTheTwoFindItAgain() {
        String id = "01980000-0000-7000-8000-0000000000aa";
        for (String text : new String[] {WORDS, WORDS, "En nog iets"}) {
            as(FATIMA).post(WITH_DAAN, "id", id, "text", text);
        }
        assertThat(house.count("conversation.message")).isEqualTo(2);
        assertThat(as(FATIMA).post("/people/" + DAAN + "/conversations/search", "words", "hielp"))
                .bodyText()
                .contains("Jouw bericht");
        assertThat(as(DAAN).post("/people/" + FATIMA + "/conversations/search", "words", "hielp"))
                .bodyText()
                .doesNotContain("Marit");
        assertThat(as(DAAN).get(WITH_FATIMA)).bodyText().contains("Fatima schreef je 2 berichten.");
    }

    /** Several that wait are told of once; of what was taken back or opened nobody hears. */
    @Test
    void oneLetterSaysThatSomethingWaits() {
        writes();
        UUID second = UUID.fromString("ffffffff-ffff-7fff-bfff-ffffffffffff");
        as(FATIMA).post(WITH_DAAN, "id", second.toString(), "text", "En tot morgen");
        assertThat(house.count("post.mail where person_id = ? and kind = 'notice'", DAAN))
                .isEqualTo(2);
        UUID first = message();
        assertThat(untold(first)).contains(FATIMA);
        assertThat(untold(second)).isEmpty();
        assertThat(looking(FATIMA, () -> rows.untold(first))).isEmpty();
        as(FATIMA).post(WITH_DAAN + "/" + first + "/withdrawal");
        assertThat(untold(first)).isEmpty();
        assertThat(untold(second)).contains(FATIMA);
        as(DAAN).post(WITH_FATIMA + "/reading");
        assertThat(untold(second)).isEmpty();
    }

    @Test
    void withWhomIsErasedItGoesAndWithWhomLeftLongAgo() {
        writes();
        house.run("select conversation.clear_messages('2030-01-01')");
        assertThat(house.count("conversation.message")).isEqualTo(1);
        house.run("update people.person set left_on = '2026-11-20' where id = ?", DAAN);
        house.run("select conversation.clear_messages('2030-01-01')");
        assertThat(house.count("conversation.message")).isZero();
    }

    private void writes() {
        assertThat(as(FATIMA).post(WITH_DAAN, "text", WORDS)).hasStatus(303).hasHeader("Location", WITH_DAAN);
    }

    private Optional<UUID> untold(UUID message) {
        return looking(DAAN, () -> rows.untold(message));
    }

    private UUID message() {
        return house.id("select id from conversation.message order by id limit 1");
    }
}
