package nl.klankbord.conversation.agenda;

import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.JOLANDA;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.klankbord.conversation.TalkTest;
import org.junit.jupiter.api.Test;

class ConversationPageTest extends TalkTest {

    private static final String MOMENT = "2026-11-27T10:30";

    @Test
    void itIsThereForTheTwoAndForNobodyElse() {
        UUID talk = fatimaAndDaanTalk(MOMENT);

        for (String page : List.of("", "/sheet")) {
            assertThat(as(FATIMA).get("/conversations/" + talk + page)).hasStatusOk();
            assertThat(as(DAAN).get("/conversations/" + talk + page)).hasStatusOk();
            assertThat(as(JOLANDA).get("/conversations/" + talk + page)).hasStatus(404);
            assertThat(as(YOUSSEF).get("/conversations/" + talk + page)).hasStatus(404);
        }
    }

    @Test
    void theEmployeesLinesComeFirstWhoeverLooks() {
        UUID talk = fatimaAndDaanTalk(MOMENT);
        shares(FATIMA, talk, "Hoe gaat het instellen?");
        shares(DAAN, talk, "Mijn rijles");
        writes(FATIMA, talk, "Niet meteen zeggen wat ik zag");

        for (UUID reader : List.of(FATIMA, DAAN)) {
            assertThat(as(reader).get("/conversations/" + talk))
                    .bodyText()
                    .containsSubsequence("Mijn rijles", "Hoe gaat het instellen?")
                    .doesNotContain("Niet meteen zeggen");
            assertThat(as(reader).get("/conversations/" + talk + "/sheet"))
                    .bodyText()
                    .containsSubsequence(
                            "Eerst Daan", "Mijn rijles", "Dan Fatima", "Hoe gaat het instellen?", "Wat spreken we af?")
                    .doesNotContain("Niet meteen zeggen");
        }
    }

    @Test
    void thePageSaysWhatToDoNow() {
        UUID talk = fatimaAndDaanTalk(MOMENT);
        assertThat(as(DAAN).get("/conversations/" + talk))
                .bodyText()
                .contains("Eerst: bereid je voor", "vrijdag om 10.30");

        writes(DAAN, talk, "Mijn rijles");
        assertThat(as(DAAN).get("/conversations/" + talk)).bodyText().contains("Dan: praten", "Print het blad");

        clock.set(MOMENT);
        assertThat(as(DAAN).get("/conversations/" + talk))
                .bodyText()
                .contains(
                        "Hoe was het gesprek met Fatima?",
                        "/conversations/" + talk + "/minutes",
                        "Ging het niet door?");
    }

    @Test
    void anOfferThatWentByAsksForAnotherMoment() {
        UUID talk = fatimaAsksDaan("2026-11-24T10:30");
        clock.set("2026-11-24T11:00");

        assertThat(as(DAAN).get("/conversations/" + talk))
                .bodyText()
                .contains("Er kwam geen antwoord")
                .doesNotContain("Ja, dat is goed");
    }

    @Test
    void inEnglishItSaysTheSame() {
        UUID talk = fatimaAsksDaan(MOMENT);
        house.run("update access.account set language = 'en' where person_id = ?", DAAN);

        assertThat(as(DAAN).get("/conversations/" + talk))
                .bodyText()
                .contains("Fatima would like to talk with you", "Yes, that is fine");
    }

    @Test
    void theDayToLookBackPutsItOnTheAgendaOfTheirNextTalkByItself() {
        UUID before = fatimaAndDaanTalk("2026-11-24T10:00");
        UUID next = fatimaAndDaanTalk(MOMENT);
        UUID later = fatimaAndDaanTalk("2026-12-11T10:30");
        new nl.klankbord.conversation.Told(house)
                .promise(before, DAAN, FATIMA, DAAN, "De bak naast de machine zetten", null);
        house.run("update conversation.conversation set state = 'held' where id = ?", before);
        clock.set("2026-11-25T09:00");

        lookBackOn("2026-11-28");
        assertThat(as(DAAN).get("/conversations/" + next)).bodyText().doesNotContain("Samen terugkijken");
        lookBackOn("2026-11-27");
        for (UUID reader : List.of(FATIMA, DAAN)) {
            for (String page : List.of("", "/sheet")) {
                assertThat(as(reader).get("/conversations/" + next + page))
                        .bodyText()
                        .containsSubsequence("Samen terugkijken", "De bak naast de machine zetten")
                        .doesNotContain("Nog van vorige keer");
            }
        }
        assertThat(as(DAAN).get("/conversations/" + later))
                .bodyText()
                .doesNotContain("Samen terugkijken")
                .contains("Nog van vorige keer", "De bak naast de machine zetten");

        house.run("update conversation.agreement set closed_at = now()");
        assertThat(as(DAAN).get("/conversations/" + next)).bodyText().doesNotContain("De bak naast");
    }

    private void lookBackOn(String day) {
        house.run("update conversation.agreement set look_back_on = ?::date", day);
    }
}
