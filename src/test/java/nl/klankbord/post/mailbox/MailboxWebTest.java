package nl.klankbord.post.mailbox;

import static nl.klankbord.TheCast.BRAM;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.klankbord.conversation.TalkTest;
import nl.klankbord.post.Posted;
import nl.klankbord.post.mail.Postman;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MailboxWebTest extends TalkTest {

    @Autowired
    private Postman postman;

    @Test
    void inTheExampleEverybodyReadsTheirOwnMail() throws Exception {
        UUID letter = delivered();

        assertThat(as(DAAN).get("/me")).bodyText().contains("href=\"/mailbox\"");
        assertThat(as(DAAN).get("/mailbox"))
                .hasStatusOk()
                .bodyText()
                .contains("Een afspraak voor in je agenda", "/mailbox/" + letter);
        assertThat(as(DAAN).get("/mailbox/" + letter)).hasStatusOk().bodyText().contains("Je praat met Fatima");
        assertThat(as(DAAN).get("/mailbox/" + letter + "/invitation"))
                .hasStatusOk()
                .hasHeader("Content-Disposition", "attachment; filename=\"invite.ics\"")
                .bodyText()
                .contains("METHOD:REQUEST");
        assertThat(as(FATIMA).get("/mailbox/" + letter)).hasStatus(404);
        assertThat(as(BRAM).get("/mailbox/" + letter)).hasStatus(404);
        assertThat(as(BRAM).get("/mailbox")).hasStatusOk().bodyText().contains("Er is nog geen mail voor je.");
    }

    @Test
    void inAHouseOfRealPeopleThereIsNoMailbox() {
        assertThat(as(DAAN).get("/mailbox")).hasStatus(404);
        assertThat(as(DAAN).get("/me")).bodyText().doesNotContain("/mailbox");
        assertThat(stranger().get("/mailbox")).hasStatus(303);
    }

    private UUID delivered() {
        Posted posted = new Posted(house);
        posted.becomesExample();
        fatimaAndDaanTalk("2026-11-27T10:30");
        posted.waiting().forEach(postman::bring);
        return posted.of(DAAN).getFirst();
    }
}
