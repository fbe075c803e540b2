package nl.klankbord.conversation.history;

import static nl.klankbord.TheCast.BART;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.MARIT;
import static nl.klankbord.TheCast.TOMASZ;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.klankbord.conversation.TalkTest;
import org.junit.jupiter.api.Test;

class HistoryWebTest extends TalkTest {

    @Test
    void whoHasNoTalksYetIsShownTheFirstStep() {
        assertThat(as(BART).get("/conversations"))
                .hasStatusOk()
                .bodyText()
                .contains("Begin met een eerste voorstel", "/proposal");
    }

    @Test
    void whatWaitsComesBeforeWhatIsPlannedAndWhatWas() {
        fatimaAndDaanTalk("2026-11-24T10:00");
        asks(MARIT, FATIMA, "2026-11-27T14:00");
        fatimaAndDaanTalk("2026-11-30T10:30");
        clock.set("2026-11-24T12:00");

        assertThat(as(FATIMA).get("/conversations"))
                .bodyText()
                .containsSubsequence(
                        "Marit wil vrijdag om 14.00 met je praten",
                        "Met Daan praat je maandag om 10.30",
                        "Met Daan, vandaag om 10.00: nog niets opgeschreven");
        assertThat(as(DAAN).get("/conversations")).bodyText().doesNotContain("Marit");
    }

    @Test
    void theLineOfWhatWentBeforeIsOfThisPairAlone() {
        UUID talk = fatimaAndDaanTalk("2026-11-27T10:30");
        promises(talk, "De bak naast de machine zetten");

        assertThat(as(FATIMA).get("/people/" + DAAN + "/conversations"))
                .bodyText()
                .contains("Daan: De bak naast de machine zetten");
        assertThat(as(DAAN).get("/people/" + FATIMA))
                .bodyText()
                .contains("Wat ging vooraf", "Jij: De bak naast de machine zetten");
        assertThat(as(MARIT).get("/people/" + DAAN)).bodyText().doesNotContain("Wat ging vooraf", "De bak");
        assertThat(as(TOMASZ).get("/people/" + DAAN + "/conversations")).hasStatus(404);
        assertThat(as(TOMASZ).get("/people/" + DAAN + "/conversations?before=" + talk))
                .hasStatus(404);
    }

    @Test
    void olderTalksAreOnePageFurtherAndNoneIsLost() {
        for (int day = 1; day <= 21; day++) {
            asks(FATIMA, DAAN, "2026-12-%02dT10:30".formatted(day));
        }
        String first = text("/people/" + DAAN + "/conversations");
        assertThat(first).contains("woensdag 2 december").doesNotContain("dinsdag 1 december");

        String older = first.replaceAll("(?s).*href=\"(/people/[^\"]*before=[^\"]*)\".*", "$1");
        assertThat(text(older)).contains("dinsdag 1 december").doesNotContain("woensdag 2 december", "before=");
    }

    private String text(String path) {
        return new String(as(FATIMA).get(path).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private void promises(UUID talk, String text) {
        house.run(
                "insert into conversation.agreement (id, conversation_id, employee_id, manager_id, promiser_id, promised_to_id, made_by, made_at, text)"
                        + " values (gen_random_uuid(), ?, ?, ?, ?, ?, ?, '2026-11-24 10:00+01', ?)",
                talk,
                DAAN,
                FATIMA,
                DAAN,
                FATIMA,
                FATIMA,
                text);
    }
}
