package nl.klankbord.conversation.minutes;

import static nl.klankbord.TheCast.BART;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.klankbord.HouseTest;
import nl.klankbord.conversation.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class MinutesPagesTest extends HouseTest {

    private Told told;
    private UUID talk;
    private String minutes;

    @BeforeEach
    void agreed() {
        told = new Told(house);
        talk = told.agreed(DAAN, FATIMA, "2026-11-24T08:30");
        minutes = "/conversations/" + talk + "/minutes";
    }

    @Test
    void thePageAsksWhatTheyAgreedAndSaysWhoWillSeeIt() {
        assertThat(as(FATIMA).get(minutes))
                .hasStatusOk()
                .bodyText()
                .contains("Wat spraken jullie af?", "Met Daan · 24 november", "Leg voor aan Daan")
                .contains("zie alleen jij dit in Klankbord");
    }

    @Test
    void fatimaLaysItBeforeDaanAndDaanReadsIt() {
        assertThat(as(FATIMA)
                        .post(
                                minutes,
                                "text",
                                "Het instellen lukt.",
                                "basedOn",
                                "0",
                                "what-1",
                                "Daan aanmelden",
                                "who-1",
                                FATIMA.toString(),
                                "by-1",
                                "2026-12-01",
                                "look-1",
                                ""))
                .hasStatus(303)
                .hasHeader("Location", minutes + "/1");
        assertThat(as(DAAN).get(minutes + "/1"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Klopt dit, Daan?",
                        "Het instellen lukt.",
                        "Daan aanmelden",
                        "Fatima doet dit",
                        "Ja, dit klopt");
    }

    @Test
    void whatTheyOnlyTryHasAnEndAndReadsSo() {
        String[] trial = {
            "text",
            "We proberen iets.",
            "basedOn",
            "0",
            "what-1",
            "Twee weken rouleren",
            "who-1",
            DAAN.toString(),
            "trial-1",
            "yes"
        };
        assertThat(as(FATIMA).post(minutes, trial))
                .hasStatus(422)
                .bodyText()
                .contains("Een proef heeft een einde.", "Twee weken rouleren")
                .containsPattern("name=\"trial-1\" value=\"yes\" checked");
        String[] ends = java.util.Arrays.copyOf(trial, trial.length + 2);
        ends[trial.length] = "look-1";
        ends[trial.length + 1] = "2026-12-08";
        assertThat(as(FATIMA).post(minutes, ends)).hasStatus(303);
        assertThat(as(DAAN).get(minutes + "/1")).bodyText().contains("proef tot 8 december");
        assertThat(as(DAAN).get(minutes)).bodyText().containsPattern("name=\"trial-1\" value=\"yes\" checked");
    }

    @Test
    void whatCannotBeTakenComesBackWithEveryWordAndARemarkAtItsPlace() {
        assertThat(as(FATIMA)
                        .post(
                                minutes,
                                "text",
                                "Hele verhaal",
                                "basedOn",
                                "0",
                                "what-1",
                                "Cursus",
                                "who-1",
                                FATIMA.toString(),
                                "by-1",
                                "2026-12-01",
                                "what-3",
                                "Opruimen",
                                "by-3",
                                "2025-11-27"))
                .hasStatus(422)
                .bodyText()
                .contains("Hele verhaal", "Cursus", "Opruimen", "2026-12-01", "2025-11-27")
                .contains("id=\"who-2-error\"", "href=\"#by-2\"", "Afspraak 2: Kies wie dit doet");
        assertThat(house.count("conversation.minutes")).isZero();
    }

    @Test
    void anEmptyFormIsNotLaidBeforeAnybody() {
        assertThat(as(FATIMA).post(minutes, "text", "  ", "what-1", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Schrijf kort waar het over ging");
    }

    @Test
    void whatWasAgreedEarlierEndsInAnyWayWithAWordOfWhy() {
        UUID before = told.held(DAAN, FATIMA, "2026-11-10T10:00");
        UUID saw = told.promise(before, DAAN, FATIMA, DAAN, "De zaag leren", null);
        UUID shoes = told.promise(before, DAAN, FATIMA, FATIMA, "Schoenen halen", null);
        String[] ends = {
            "text",
            "Het gaat goed.",
            "basedOn",
            "0",
            "outcome-" + saw,
            "changed",
            "what-" + saw,
            "De lintzaag leren",
            "look-" + saw,
            "2026-12-08",
            "trial-" + saw,
            "yes",
            "outcome-" + shoes,
            "tried",
            "word-" + shoes,
            "Ze knelden"
        };
        assertThat(as(DAAN).post(minutes, ends))
                .hasStatus(422)
                .bodyText()
                .contains("Zeg kort waarom het anders wordt", "De lintzaag leren", "Ze knelden")
                .contains("href=\"#word-" + saw + "\"")
                .doesNotContain("Afspraak " + saw);
        assertThat(house.count("conversation.closure")).isZero();

        String[] why = java.util.Arrays.copyOf(ends, ends.length + 2);
        why[ends.length] = "word-" + saw;
        why[ends.length + 1] = "De kleine zaag is stuk";
        assertThat(as(DAAN).post(minutes + "/draft", why)).hasStatus(303);
        assertThat(as(DAAN).get(minutes))
                .as("kept in the draft")
                .bodyText()
                .contains("De lintzaag leren", "De kleine zaag is stuk", "Ze knelden")
                .containsPattern("value=\"changed\" checked");
        assertThat(as(DAAN).post(minutes, why)).hasStatus(303);
        assertThat(as(FATIMA).get("/agreements"))
                .bodyText()
                .contains("De lintzaag leren", "proef tot 8 december", "De kleine zaag is stuk")
                .contains("geprobeerd, gezegd door Daan", "Ze knelden", "Het werd: De lintzaag leren");
    }

    @Test
    void somebodyElseCannotBeMadeToPromise() {
        assertThat(as(FATIMA).post(minutes, "text", "x", "what-1", "Werken", "who-1", BART.toString()))
                .hasStatus(422);
    }

    @Test
    void anotherAgreementIsAddedWithoutScriptAndNoWordIsLost() {
        assertThat(as(FATIMA)
                        .post(
                                minutes + "/draft/rows",
                                "text",
                                "Half verhaal",
                                "what-1",
                                "Cursus",
                                "by-1",
                                "2026-12-01"))
                .hasStatus(303)
                .hasHeader("Location", minutes + "#what-2");
        assertThat(as(FATIMA).get(minutes))
                .bodyText()
                .contains("Half verhaal", "Cursus", "2026-12-01", "id=\"what-2\"");
    }

    @Test
    void anAgreementIsTakenAwayWithoutScript() {
        assertThat(as(FATIMA)
                        .delete(
                                minutes + "/draft/rows/1",
                                "text",
                                "Verhaal",
                                "what-1",
                                "Weg ermee",
                                "what-2",
                                "Blijft"))
                .hasStatus(303);
        assertThat(as(FATIMA).get(minutes))
                .bodyText()
                .contains("Verhaal", "Blijft")
                .doesNotContain("Weg ermee");
    }

    @Test
    void whatIsSavedIsOfferedLaterAndDaanDoesNotSeeIt() {
        as(FATIMA).post(minutes + "/draft", "text", "Nog niet af");
        assertThat(as(FATIMA).get(minutes)).bodyText().contains("Nog niet af", "Dit bewaarde je vandaag om 09.00");
        assertThat(as(DAAN).get(minutes)).bodyText().doesNotContain("Nog niet af");
    }

    @Test
    void aDraftIsThrownAwayOnWish() {
        as(FATIMA).post(minutes + "/draft", "text", "Nog niet af");
        assertThat(as(FATIMA).delete(minutes + "/draft")).hasStatus(303);
        assertThat(as(FATIMA).get(minutes)).bodyText().doesNotContain("Nog niet af");
    }

    @Test
    void aTabThatSavesWhileTypingHearsItsVersionAndAnotherTabHearsOfTheClash() {
        assertThat(typing(FATIMA, "Een", "0"))
                .hasStatus(204)
                .hasHeader("Saved-Version", "1")
                .hasHeader("Saved-Stamp", "0.1");
        assertThat(typing(FATIMA, "Twee", "0")).hasStatus(409);
        assertThat(as(FATIMA).post(minutes + "/draft", "text", "Twee", "draftVersion", "0"))
                .hasStatus(422)
                .bodyText()
                .contains("Twee", "Een", "In een ander tabblad bewaarde je ook tekst");
    }

    @Test
    void whoWroteAtTheSameTimeReadsBothTextsSideBySide() {
        as(FATIMA).post(minutes, "text", "Fatima schreef dit.", "basedOn", "0");
        assertThat(as(DAAN).post(
                                minutes,
                                "text",
                                "Daan schreef dat.",
                                "basedOn",
                                "0",
                                "what-1",
                                "Lassen leren",
                                "who-1",
                                DAAN.toString()))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Fatima schreef intussen ook iets op",
                        "Fatima schreef dit.",
                        "Daan schreef dat.",
                        "Lassen leren")
                .contains("name=\"basedOn\" value=\"1\"");
    }

    @Test
    void afterReadingBothDaanMayPutThemBelowEachOther() {
        as(FATIMA)
                .post(
                        minutes,
                        "text",
                        "Fatima schreef dit.",
                        "basedOn",
                        "0",
                        "what-1",
                        "Cursus",
                        "who-1",
                        FATIMA.toString());
        assertThat(as(DAAN).post(
                                minutes + "/draft/joining",
                                "text",
                                "Daan schreef dat.",
                                "basedOn",
                                "1",
                                "with",
                                "minutes",
                                "what-1",
                                "Lassen leren",
                                "who-1",
                                DAAN.toString()))
                .hasStatus(303);
        assertThat(as(DAAN).get(minutes))
                .bodyText()
                .contains("Fatima schreef dit.\n\nDaan schreef dat.", "Cursus", "Lassen leren");
    }

    @Test
    void aSecondTapOnTheButtonWritesNothingTwice() {
        for (int tap = 0; tap < 2; tap++) {
            assertThat(as(FATIMA).post(minutes, "text", "Klaar", "basedOn", "0"))
                    .hasHeader("Location", minutes + "/1");
        }
        assertThat(house.count("conversation.minutes")).isEqualTo(1);
    }

    @Test
    void twoPeopleWhoSendAtTheSameMomentBothGetAnAnswerAndNothingIsLost() {
        try (var two = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Integer> statuses = Stream.of(DAAN, FATIMA)
                    .map(who -> CompletableFuture.supplyAsync(
                            () -> as(who).post(minutes, "text", "Van " + who, "basedOn", "0")
                                    .getResponse()
                                    .getStatus(),
                            two))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
            assertThat(statuses).containsExactlyInAnyOrder(303, 422);
        }
    }

    @Test
    void anAgreementWhoseDayWentByNeedNotBeSaidAnew() {
        as(FATIMA).post(minutes, "text", "Eerst", "what-1", "Cursus", "who-1", FATIMA.toString(), "by-1", "2026-11-25");
        clock.set("2026-12-10T09:00");
        assertThat(as(FATIMA)
                        .post(
                                minutes,
                                "text",
                                "Later",
                                "basedOn",
                                "1",
                                "what-1",
                                "Cursus",
                                "who-1",
                                FATIMA.toString(),
                                "by-1",
                                "2026-11-25"))
                .hasStatus(303);
    }

    @Test
    void nothingChangedMeansNoNewVersion() {
        as(FATIMA).post(minutes, "text", "Zo was het");
        assertThat(as(DAAN).post(minutes, "text", "Zo was het", "basedOn", "1", "what-1", ""))
                .hasHeader("Location", minutes + "/1");
        assertThat(house.count("conversation.minutes")).isEqualTo(1);
    }

    @Test
    void whileTheMomentIsNotAgreedThereAreNoMinutes() {
        UUID offered = told.proposed(DAAN, FATIMA, "2026-11-26T10:30", FATIMA);
        assertThat(as(DAAN).get("/conversations/" + offered + "/minutes")).hasStatus(303);
        assertThat(as(DAAN).post("/conversations/" + offered + "/minutes", "text", "Alvast"))
                .hasStatus(422)
                .bodyText()
                .contains("Alvast");
    }

    @Test
    void aReloadOfAnAnswerLeadsToTheForm() {
        for (String path : List.of("/draft", "/draft/rows", "/draft/rows/1", "/draft/joining")) {
            assertThat(as(FATIMA).get(minutes + path)).hasStatus(303).hasHeader("Location", minutes);
        }
        assertThat(as(FATIMA).get(minutes + "/newest")).hasStatus(303).hasHeader("Location", minutes);
    }

    @Test
    void oddFieldsDoNoHarm() {
        assertThat(as(FATIMA)
                        .post(
                                minutes,
                                "text",
                                "Goed\u0000",
                                "basedOn",
                                "-3",
                                "draftVersion",
                                "99999999999",
                                "what-00",
                                "A",
                                "who-00",
                                "x",
                                "what-999999",
                                "B",
                                "outcome-niets",
                                "done",
                                "outcome-" + UUID.randomUUID(),
                                "done"))
                .hasStatus(303);
    }

    @Test
    void forSomebodyElseThereIsNothing() {
        as(FATIMA).post(minutes, "text", "Van ons twee");
        for (UUID other : List.of(BART, YOUSSEF)) {
            assertThat(as(other).get(minutes)).hasStatus(404);
            assertThat(as(other).get(minutes + "/1")).hasStatus(404);
            assertThat(as(other).get(minutes + "/newest")).hasStatus(404);
            assertThat(as(other).post(minutes, "text", "Ik ook")).hasStatus(404);
            assertThat(as(other).post(minutes + "/draft", "text", "Ik ook")).hasStatus(404);
        }
        assertThat(as(FATIMA).get(minutes + "/7")).hasStatus(404);
        assertThat(as(FATIMA).get(minutes + "/0")).hasStatus(404);
    }

    private MvcTestResult typing(UUID who, String text, String version) {
        return as(who).postAs("X-Autosave", minutes + "/draft", "text", text, "draftVersion", version);
    }
}
