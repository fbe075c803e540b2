package nl.klankbord.post.feed;

import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.MARIT;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.klankbord.conversation.TalkTest;
import org.junit.jupiter.api.Test;

class FeedWebTest extends TalkTest {

    @Test
    void aCalendarFetchesWhatDaanAgreedWithoutSigningIn() throws Exception {
        UUID talk = fatimaAndDaanTalk("2026-11-27T10:30");
        fatimaAsksDaan("2026-11-30T10:30");
        String address = address(DAAN);

        var fetched = stranger().get(address);
        assertThat(fetched).hasStatusOk();
        assertThat(fetched.getResponse().getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        String text = fetched.getResponse().getContentAsString();
        var calendar = Biweekly.parse(text).first();

        assertThat(calendar.getEvents()).hasSize(1);
        assertThat(calendar.getEvents().getFirst().getUid().getValue()).isEqualTo(talk + "@klankbord");
        assertThat(calendar.getEvents().getFirst().getSummary().getValue()).isEqualTo("Afspraak");
        assertThat(text.replace("\r\n ", "")).doesNotContain("Fatima", "Daan", "kas", "delinde", "Ik hoor graag");
    }

    @Test
    void whatIsCalledOffIsNotThereAnyMore() throws Exception {
        UUID talk = fatimaAndDaanTalk("2026-11-27T10:30");
        String address = address(FATIMA);
        assertThat(stranger().get(address)).bodyText().contains(talk.toString());
        done(looking(DAAN, () -> proposals.callOff(talk, 1, "")));

        assertThat(stranger().get(address)).hasStatusOk().bodyText().doesNotContain(talk.toString());
    }

    @Test
    void aRevokedAddressIsNotThere() throws Exception {
        String address = address(DAAN);
        assertThat(as(DAAN).delete("/me/feed")).hasStatus(303);

        assertThat(stranger().get(address)).hasStatus(404);
        assertThat(stranger().get("/feed/x.ics")).hasStatus(404);
        assertThat(stranger().get("/feed/.ics")).hasStatus(404);
        assertThat(as(DAAN).get("/me/post"))
                .bodyText()
                .contains("Maak een adres")
                .doesNotContain("Trek het adres in");
    }

    @Test
    void aNewAddressReplacesTheOldOne() throws Exception {
        String old = address(DAAN);
        String fresh = address(DAAN);

        assertThat(stranger().get(old)).hasStatus(404);
        assertThat(stranger().get(fresh)).hasStatusOk();
        assertThat(house.count("post.feed")).isOne();
    }

    @Test
    void theAddressIsShownOnceAndKeptAsAHash() throws Exception {
        String secret = address(DAAN).replace("/feed/", "").replace(".ics", "");

        assertThat(as(DAAN).get("/me/post"))
                .bodyText()
                .contains("Je hebt een adres sinds")
                .doesNotContain(secret);
        assertThat(as(DAAN).get("/me/feed")).hasStatus(303);
        assertThat(house.count("post.feed where token_hash = sha256(?::bytea)", secret))
                .isOne();
    }

    @Test
    void whoLeftHasNoCalendarHereAnyMore() throws Exception {
        String address = address(MARIT);
        house.run("update access.account set closed_at = '2026-11-23' where person_id = ?", MARIT);

        assertThat(stranger().get(address)).hasStatus(404);
    }

    @Test
    void aProgramThatAsksAllTheTimeIsToldToWait() throws Exception {
        String address = address(DAAN);
        for (int time = 0; time < 30; time++) {
            assertThat(stranger().get(address)).hasStatusOk();
        }
        assertThat(stranger().get(address)).hasStatus(429).hasHeader("Retry-After", "900");
        clock.pass(Duration.ofMinutes(16));
        assertThat(stranger().get(address)).hasStatusOk();
    }

    private String address(UUID person) throws Exception {
        String page = as(person).post("/me/feed").getResponse().getContentAsString();
        var found = Pattern.compile("/feed/[\\w-]{43}\\.ics").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
