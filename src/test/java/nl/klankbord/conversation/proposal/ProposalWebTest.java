package nl.klankbord.conversation.proposal;

import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.ILSE;
import static nl.klankbord.TheCast.MARIT;
import static nl.klankbord.TheCast.TOMASZ;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.klankbord.conversation.State;
import nl.klankbord.conversation.TalkTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ProposalWebTest extends TalkTest {

    @Test
    void fatimaChoosesFromHerPeopleAndDaanFromWhoGuidesHim() {
        assertThat(as(FATIMA).get("/proposal"))
                .hasStatusOk()
                .bodyText()
                .contains("Daan de Boer", "Marit van der Veen", "Jolanda Bos");
        assertThat(as(DAAN).get("/proposal"))
                .hasStatusOk()
                .bodyText()
                .contains("Fatima el Amrani")
                .doesNotContain("Marit");
        assertThat(as(ILSE).get("/proposal")).hasStatusOk().bodyText().contains("Er staat nog niemand");
    }

    @Test
    void aFreshFormHoldsTheNextWorkingDayAtARoundHour() {
        assertThat(as(FATIMA).get(form(DAAN)))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"2026-11-25\"", "value=\"10:00\"", "Wanneer wil je met Daan praten?");
    }

    @Test
    void aSecondFormBeginsLikeTheLastTalk() {
        fatimaAndDaanTalk("2026-11-27T10:30");

        assertThat(as(FATIMA).get(form(DAAN))).bodyText().contains("value=\"langs de kas\"", "value=\"walk\" checked");
    }

    @Test
    void whoNoLongerGuidesSomebodyIsToldSo() {
        assertThat(as(TOMASZ).get(form(DAAN))).hasStatus(404);
        house.run(
                "insert into people.reporting_line values (gen_random_uuid(), ?, ?, 'guide', 'test', '2026-01-01', '2026-08-31')",
                DAAN,
                TOMASZ);
        assertThat(as(TOMASZ).get(form(DAAN)))
                .hasStatusOk()
                .bodyText()
                .contains("Met Daan kun je nu geen gesprek plannen");
        assertThat(send(TOMASZ, DAAN, "word", "Zullen we praten?"))
                .hasStatus(422)
                .bodyText()
                .contains("als een van jullie de ander begeleidt", "Zullen we praten?");
    }

    @Test
    void anOfferLeadsToItsPage() {
        MvcTestResult sent = send(FATIMA, DAAN);

        assertThat(sent).hasStatus(303);
        assertThat(as(DAAN).get(location(sent)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Fatima wil met je praten",
                        "vrijdag 27 november",
                        "om 10.30, een kwartier",
                        "langs de kas",
                        "Ja, dat is goed");
        assertThat(as(FATIMA).get(location(sent)))
                .bodyText()
                .contains("Daan heeft nog niet geantwoord")
                .doesNotContain("Ja, dat is goed");
        assertThat(as(MARIT).get(location(sent))).hasStatus(404);
    }

    /** What is sent together is there together: without her guide the proposal is not there either, and she sends both once more. */
    @Test
    void whenTheGuideCannotBeKeptNothingIsProposed() {
        String[] sent = {"guide", "complaint", "kind", "other"};
        house.run("alter table conversation.guide_choice add constraint planted check (guide = '') not valid");
        try {
            assertThat(send(FATIMA, DAAN, sent)).hasStatus(500);
        } finally {
            house.run("alter table conversation.guide_choice drop constraint planted");
        }
        assertThat(house.count("conversation.conversation")).isZero();
        assertThat(send(FATIMA, DAAN, sent)).hasStatus(303);
        assertThat(house.count("conversation.guide_choice where author_id = ? and guide = 'complaint'", FATIMA))
                .isOne();
    }

    @Test
    void aMomentThatWentByComesBackWithEveryWord() {
        assertThat(send(FATIMA, DAAN, "day", "2026-11-20", "place", "bij de <oude> poort", "word", "Neem je jas mee"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Dit moment is al voorbij",
                        "value=\"2026-11-20\"",
                        "bij de &lt;oude> poort",
                        "Neem je jas mee",
                        "value=\"walk\" checked");
        assertThat(house.count("conversation.conversation")).isZero();
    }

    @Test
    void whoTalksWithSomebodyElseThenIsWarnedAndMayGoPastIt() {
        UUID talk = asks(MARIT, FATIMA, "2026-11-27T10:20");
        done(looking(FATIMA, () -> proposals.accept(talk, 0)));

        MvcTestResult warned = send(FATIMA, DAAN);
        assertThat(warned)
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Om 10.20 praat je al met Marit",
                        "name=\"anyway\" value=\"2026-11-27T10:30\"",
                        "Stel dit toch voor");

        assertThat(send(FATIMA, DAAN, "anyway", "2026-11-27T10:30")).hasStatus(303);
        assertThat(send(DAAN, FATIMA)).as("what Fatima does then is hers").hasStatus(303);
    }

    @Test
    void daanSaysYes() {
        UUID id = fatimaAsksDaan("2026-11-27T10:30");

        assertThat(as(DAAN).post("/conversations/" + id + "/acceptance", "version", "0"))
                .hasStatus(303);

        assertThat(as(DAAN).get("/conversations/" + id))
                .bodyText()
                .contains("Je gaat met Fatima praten", "Bereid je voor");
    }

    @Test
    void aYesThatComesTooLateChangesNothingAndSaysWhy() {
        UUID id = fatimaAsksDaan("2026-11-27T10:30");
        done(looking(FATIMA, () -> proposals.counter(id, 0, offer("2026-11-30T16:00"))));

        MvcTestResult late = as(DAAN).post("/conversations/" + id + "/acceptance", "version", "0");

        assertThat(late).hasStatus(303).cookies().hasValue("toast", "toast.offeredMeanwhile");
        assertThat(seenBy(DAAN, id).state()).isEqualTo(State.PROPOSED);
    }

    @Test
    void daanOffersAnotherMoment() {
        UUID id = fatimaAsksDaan("2026-11-27T10:30");
        assertThat(as(DAAN).get("/conversations/" + id + "/proposal"))
                .hasStatusOk()
                .bodyText()
                .contains("Welk moment past jou beter?", "value=\"2026-11-27\"", "value=\"10:30\"");

        assertThat(counter(DAAN, id, "version", "0", "day", "2026-11-30", "word", "Dinsdag is de les"))
                .hasStatus(303);

        assertThat(as(FATIMA).get("/conversations/" + id))
                .bodyText()
                .contains(
                        "Daan wil met je praten", "Dinsdag is de les", "Jij stelde vrijdag 27 november om 10.30 voor.");
    }

    @Test
    void twoWhoOfferAtOnceKeepTheirWordsAndCanGoOn() {
        UUID id = fatimaAsksDaan("2026-11-27T10:30");
        done(looking(FATIMA, () -> proposals.counter(id, 0, offer("2026-11-30T16:00"))));

        MvcTestResult clash = counter(DAAN, id, "version", "0", "day", "2026-12-01", "word", "Maandag kan ik niet");
        assertThat(clash)
                .hasStatus(422)
                .bodyText()
                .contains(
                        "net een ander moment voorgesteld",
                        "value=\"2026-12-01\"",
                        "Maandag kan ik niet",
                        "name=\"version\" value=\"1\"");

        assertThat(counter(DAAN, id, "version", "1", "day", "2026-12-01")).hasStatus(303);
    }

    @Test
    void anOfferForATalkThatWasJustCalledOffBecomesANewOne() {
        UUID id = fatimaAsksDaan("2026-11-27T10:30");
        done(looking(FATIMA, () -> proposals.callOff(id, 0, "")));

        assertThat(counter(DAAN, id, "version", "0", "day", "2026-12-01", "word", "Liever dinsdag"))
                .hasStatus(422)
                .bodyText()
                .contains("net afgezegd", "action=\"" + form(FATIMA) + "\"", "Liever dinsdag");
        assertThat(as(DAAN).get("/conversations/" + id + "/proposal")).hasStatus(303);
    }

    @Test
    void callingOffAsksFirstAndTellsTheOtherWhy() {
        UUID id = fatimaAndDaanTalk("2026-11-27T10:30");
        assertThat(as(DAAN).get("/conversations/" + id + "/calling-off"))
                .hasStatusOk()
                .bodyText()
                .contains("Wil je het gesprek met Fatima afzeggen?");

        assertThat(as(DAAN).post(
                                "/conversations/" + id + "/calling-off",
                                "version",
                                "1",
                                "word",
                                "Ik moet naar de tandarts"))
                .hasStatus(303);

        assertThat(as(FATIMA).get("/conversations/" + id))
                .bodyText()
                .contains("Daan zei dit gesprek af", "Ik moet naar de tandarts");
        assertThat(as(DAAN).get("/conversations/" + id + "/calling-off")).hasStatus(303);
    }

    @Test
    void callingOffWhatMovedMeanwhileAsksAgainAndKeepsTheWord() {
        UUID id = fatimaAsksDaan("2026-11-27T10:30");
        done(looking(FATIMA, () -> proposals.counter(id, 0, offer("2026-11-30T16:00"))));

        assertThat(as(DAAN).post("/conversations/" + id + "/calling-off", "version", "0", "word", "Lukt niet"))
                .hasStatus(422)
                .bodyText()
                .contains("net een ander moment voorgesteld", "Lukt niet", "maandag om 16.00");
        assertThat(as(DAAN).post("/conversations/" + id + "/calling-off", "version", "1", "word", "z".repeat(501)))
                .hasStatus(422)
                .bodyText()
                .contains("zzz", "hooguit 500 tekens");
    }

    @Test
    void whatNobodyTypesIsAnsweredKindly() {
        UUID id = fatimaAsksDaan("2026-11-27T10:30");

        assertThat(as(FATIMA).get("/people/nobody/proposal")).hasStatus(404);
        assertThat(as(FATIMA).get(form(UUID.randomUUID()))).hasStatus(404);
        assertThat(as(FATIMA).post(form(DAAN))).hasStatus(422);
        assertThat(send(FATIMA, DAAN, "word", "a\u0000b")).hasStatus(303);
        assertThat(as(DAAN).post("/conversations/" + id + "/acceptance", "version", "zero"))
                .hasStatus(404);
        assertThat(as(DAAN).post("/conversations/" + id + "/acceptance")).hasStatus(303);
        assertThat(seenBy(DAAN, id).state()).isEqualTo(State.PROPOSED);
    }

    private MvcTestResult send(UUID who, UUID other, String... changes) {
        return as(who).post(form(other), filled(changes));
    }

    private MvcTestResult counter(UUID who, UUID id, String... changes) {
        return as(who).post("/conversations/" + id + "/proposal", filled(changes));
    }

    /** A form in order, with these fields changed or added. */
    private static String[] filled(String... changes) {
        List<String> fields = new ArrayList<>(List.of(
                "day",
                "2026-11-27",
                "time",
                "10:30",
                "minutes",
                "15",
                "setting",
                "walk",
                "place",
                "langs de kas",
                "word",
                ""));
        for (int at = 0; at < changes.length; at += 2) {
            int known = fields.indexOf(changes[at]);
            if (known >= 0) {
                fields.set(known + 1, changes[at + 1]);
            } else {
                fields.addAll(List.of(changes[at], changes[at + 1]));
            }
        }
        return fields.toArray(String[]::new);
    }

    private static String form(UUID person) {
        return "/people/" + person + "/proposal";
    }

    private static String location(MvcTestResult result) {
        return String.valueOf(result.getResponse().getHeader("Location"));
    }
}
