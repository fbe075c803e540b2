package nl.klankbord.conversation.series;

import static nl.klankbord.TheCast.BART;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.JOLANDA;
import static nl.klankbord.TheCast.TOMASZ;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.klankbord.conversation.TalkTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A rhythm on its pages, without script. */
class SeriesWebTest extends TalkTest {

    @Test
    void fatimaOffersARhythmAndDaanSaysYes() {
        assertThat(as(FATIMA).get("/people/" + DAAN + "/series"))
                .hasStatusOk()
                .bodyText()
                .contains("Jij en Daan hebben nog geen ritme.");
        assertThat(as(FATIMA).get(form(DAAN)))
                .hasStatusOk()
                .bodyText()
                .contains("In welk ritme wil je met Daan praten?", "value=\"2\" checked");

        assertThat(send(FATIMA, DAAN)).hasStatus(303).hasHeader("Location", page(DAAN));

        assertThat(as(FATIMA).get(page(DAAN)))
                .bodyText()
                .contains("Daan heeft nog niet geantwoord")
                .doesNotContain("Ja, dat is goed");
        assertThat(as(DAAN).get("/")).bodyText().contains("Fatima stelt een ritme voor om te praten.");
        assertThat(as(DAAN).get(page(FATIMA)))
                .bodyText()
                .contains(
                        "elke 2 weken op dinsdag om 10.30",
                        "vanaf dinsdag 1 december",
                        "Zullen we?",
                        "Ja, dat is goed");

        assertThat(accept()).hasStatus(303);

        assertThat(as(DAAN).get(page(FATIMA)))
                .bodyText()
                .contains(
                        "dinsdag 1 december om 10.30", "dinsdag 15 december om 10.30", "dinsdag 29 december om 10.30");
        assertThat(as(FATIMA).get("/")).bodyText().contains("Even bijpraten · dinsdag 1 december 10.30");
        assertThat(as(FATIMA).get("/people/" + DAAN + "/conversations"))
                .as("what is to come is no history")
                .hasStatusOk()
                .bodyText()
                .doesNotContain("december");
    }

    @Test
    void anotherRhythmBeginsAsTheKindThatStands() {
        send(FATIMA, DAAN, "kind", "progress");
        accept();

        for (UUID who : List.of(FATIMA, DAAN)) {
            assertThat(as(who).get(form(who.equals(DAAN) ? FATIMA : DAAN)))
                    .bodyText()
                    .contains("value=\"progress\" checked")
                    .doesNotContain("value=\"check_in\" checked");
        }
    }

    @Test
    void aMonthlyRhythmSaysWhichDayOfTheMonth() {
        send(FATIMA, DAAN, "every", "month", "day", "2027-01-29");

        assertThat(as(DAAN).get(page(FATIMA))).bodyText().contains("elke maand op de laatste vrijdag om 10.30");
    }

    @Test
    void whatIsNotRightYetComesBackWithEveryWord() {
        assertThat(send(
                        FATIMA,
                        DAAN,
                        "every",
                        "own",
                        "weeks",
                        "veel",
                        "day",
                        "2026-11-01",
                        "place",
                        "bij de <oude> poort"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Vul een aantal weken in, van 1 tot en met 26",
                        "Dit moment is al voorbij",
                        "value=\"veel\"",
                        "value=\"own\" checked",
                        "bij de &lt;oude> poort",
                        "Zullen we?");
        assertThat(as(FATIMA).post(form(DAAN))).hasStatus(422);
        assertThat(house.count("conversation.series")).isZero();
    }

    @Test
    void whoNoLongerGuidesSomebodyIsToldSo() {
        assertThat(as(TOMASZ).get(form(DAAN))).hasStatus(404);
        house.run(
                "insert into people.reporting_line values (gen_random_uuid(), ?, ?, 'guide', 'test', '2026-01-01', '2026-08-31')",
                DAAN,
                TOMASZ);
        assertThat(as(TOMASZ).get(form(DAAN))).bodyText().contains("Met Daan kun je nu geen gesprek plannen");
        assertThat(send(TOMASZ, DAAN))
                .hasStatus(422)
                .bodyText()
                .contains("als een van jullie de ander begeleidt", "Zullen we?");
    }

    @Test
    void aYesToWhatChangedMeanwhileSaysSo() {
        send(FATIMA, DAAN);
        UUID seen = series();
        send(FATIMA, DAAN, "every", "1");

        assertThat(as(DAAN).post(page(FATIMA) + "/" + seen + "/acceptance", "version", "0"))
                .hasStatus(303)
                .cookies()
                .hasValue("toast", "toast.seriesMeanwhile");
        assertThat(house.count("conversation.conversation")).isZero();
    }

    @Test
    void aHolidayIsPointedOutAndMayBeMovedNotDropped() {
        send(FATIMA, DAAN, "every", "1", "day", "2026-12-04");
        accept();

        assertThat(as(DAAN).get(page(FATIMA)))
                .bodyText()
                .contains("vrijdag 25 december om 10.30", "Eerste Kerstdag: kies een ander moment, of laat het staan");
        UUID christmas = house.id("select id from conversation.conversation where series_day = '2026-12-25'");
        assertThat(as(FATIMA).get("/conversations/" + christmas))
                .bodyText()
                .contains("Deze dag is Eerste Kerstdag.", "/conversations/" + christmas + "/proposal");
    }

    @Test
    void daanSkipsWithoutSayingWhyAndFatimaDoesNotHaveTheLink() {
        send(FATIMA, DAAN);
        accept();
        UUID talk = house.id("select id from conversation.conversation where series_day = '2026-12-01'");
        assertThat(as(FATIMA).get("/conversations/" + talk))
                .bodyText()
                .doesNotContain("/skip")
                .contains("Kies een ander moment");
        assertThat(as(FATIMA).get("/conversations/" + talk + "/skip")).hasStatus(303);
        assertThat(as(DAAN).get("/conversations/" + talk)).bodyText().contains("Sla deze keer over");
        assertThat(as(DAAN).get("/conversations/" + talk + "/skip"))
                .hasStatusOk()
                .bodyText()
                .contains("Is er deze keer niets te bespreken?");

        assertThat(skip(talk)).hasStatus(303);

        assertThat(as(FATIMA).get("/conversations/" + talk)).bodyText().contains("Daan sloeg dit gesprek over");
        assertThat(as(FATIMA).get("/conversations")).bodyText().doesNotContain("1 december");
        assertThat(as(DAAN).get(page(FATIMA))).bodyText().contains("gaat niet door");
        assertThat(as(JOLANDA).get("/conversations/" + talk)).hasStatus(404);
    }

    @Test
    void twoSkippedInARowAskBothAQuestionAndEachAnswersForThemselves() {
        send(FATIMA, DAAN, "every", "1");
        accept();
        skip(house.id("select id from conversation.conversation where series_day = '2026-12-01'"));
        assertThat(as(DAAN).get("/")).bodyText().doesNotContain("twee keer niets");
        skip(house.id("select id from conversation.conversation where series_day = '2026-12-08'"));

        assertThat(as(DAAN).get("/")).bodyText().contains("Met Fatima was er twee keer niets te bespreken.");
        assertThat(as(FATIMA).get("/")).bodyText().contains("Met Daan was er twee keer niets te bespreken.");
        assertThat(as(FATIMA).get(page(DAAN))).bodyText().contains("Ja, het past nog");

        assertThat(as(FATIMA).post(page(DAAN) + "/" + series() + "/minding")).hasStatus(303);

        assertThat(as(FATIMA).get("/")).bodyText().doesNotContain("twee keer niets");
        assertThat(as(DAAN).get("/")).bodyText().contains("twee keer niets");
    }

    @Test
    void aTalkBetweenTwoSkipsAsksNothing() {
        send(FATIMA, DAAN, "every", "1");
        accept();
        skip(house.id("select id from conversation.conversation where series_day = '2026-12-01'"));
        clock.set("2026-12-09T09:00");
        skip(house.id("select id from conversation.conversation where series_day = '2026-12-15'"));

        assertThat(as(DAAN).get("/")).bodyText().doesNotContain("twee keer niets");
    }

    @Test
    void stoppingIsOneFormAndNobodyIsBlamed() {
        send(FATIMA, DAAN);
        accept();
        UUID talk = house.id("select id from conversation.conversation where series_day = '2026-12-01'");

        assertThat(as(DAAN).delete(page(FATIMA) + "/" + series())).hasStatus(303);

        assertThat(as(FATIMA).get("/conversations/" + talk))
                .bodyText()
                .contains("Dit gesprek hoorde bij een ritme dat is gestopt")
                .doesNotContain("zei dit gesprek af");
        assertThat(as(FATIMA).get(page(DAAN))).bodyText().contains("hebben nog geen ritme");
    }

    @Test
    void whatIsNotTheirsIsNotThere() {
        send(FATIMA, DAAN);

        assertThat(as(BART).delete(page(FATIMA) + "/" + series())).hasStatus(404);
        assertThat(as(BART).post(page(FATIMA) + "/" + series() + "/acceptance", "version", "0"))
                .hasStatus(404);
        assertThat(as(BART).post(page(FATIMA) + "/" + series() + "/minding")).hasStatus(404);
    }

    private MvcTestResult accept() {
        return as(DAAN).post(page(FATIMA) + "/" + series() + "/acceptance", "version", "0");
    }

    private MvcTestResult skip(UUID talk) {
        return as(DAAN).post("/conversations/" + talk + "/skip", "version", "0");
    }

    /** The one that is offered or stands. */
    private UUID series() {
        return house.id("select id from conversation.series where state <> 'ended'");
    }

    private MvcTestResult send(UUID who, UUID other, String... changes) {
        List<String> fields = new ArrayList<>(List.of(
                "every",
                "2",
                "weeks",
                "",
                "day",
                "2026-12-01",
                "time",
                "10:30",
                "minutes",
                "15",
                "setting",
                "walk",
                "place",
                "langs de kas",
                "word",
                "Zullen we?",
                "kind",
                "check_in"));
        for (int at = 0; at < changes.length; at += 2) {
            fields.set(fields.indexOf(changes[at]) + 1, changes[at + 1]);
        }
        return as(who).post(form(other), fields.toArray(String[]::new));
    }

    private static String form(UUID person) {
        return page(person) + "/proposal";
    }

    private static String page(UUID person) {
        return "/people/" + person + "/series";
    }
}
