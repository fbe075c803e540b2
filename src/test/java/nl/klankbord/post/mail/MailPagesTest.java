package nl.klankbord.post.mail;

import static nl.klankbord.TheCast.BRAM;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.klankbord.conversation.TalkTest;
import nl.klankbord.post.Posted;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MailPagesTest extends TalkTest {

    @Autowired
    private Postman postman;

    @Test
    void bramSeesWhoWouldGetWhatAndWhen() {
        fatimaAndDaanTalk("2026-11-27T10:30");
        new Posted(house).waiting().forEach(postman::bring);

        assertThat(as(BRAM).get("/post"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Er is geen mailserver ingesteld",
                        "Daan de Boer",
                        "Fatima el Amrani",
                        "Een afspraak voor in je agenda",
                        "24 november om 09.00",
                        "zou verstuurd zijn")
                .doesNotContain("27 november", "kas");
        assertThat(as(BRAM).get("/")).bodyText().contains("href=\"/post\"");
    }

    @Test
    void nobodyElseSeesThePost() {
        for (UUID other : List.of(DAAN, FATIMA, YOUSSEF)) {
            assertThat(as(other).get("/post")).hasStatus(403);
            assertThat(as(other).get("/")).bodyText().doesNotContain("href=\"/post\"");
        }
        assertThat(stranger().get("/post")).hasStatus(303);
    }

    @Test
    void bramLetsALetterGoOnceMore() {
        fatimaAndDaanTalk("2026-11-27T10:30");
        UUID letter = new Posted(house).of(DAAN).getFirst();
        house.run("update post.mail set state = 'undeliverable', fault = 'address', tries = 1 where id = ?", letter);
        house.run("delete from post.task");

        assertThat(as(BRAM).get("/post"))
                .bodyText()
                .contains("Dit kwam niet aan", "Het adres bestaat niet bij de mailserver.", "Stuur nog een keer");
        assertThat(as(BRAM).post("/post/" + letter + "/attempt")).hasStatus(303);

        assertThat(house.count("post.mail where id = ? and state = 'waiting' and tries = 0", letter))
                .isOne();
        assertThat(house.count("post.task where task_instance = ?", letter.toString()))
                .isOne();
        assertThat(as(BRAM).post("/post/" + letter + "/attempt"))
                .as("it is on its way already")
                .hasStatus(404);
        assertThat(as(DAAN).post("/post/" + letter + "/attempt")).hasStatus(403);
    }

    @Test
    void manyLettersAreAPageEach() {
        for (int letter = 0; letter < 35; letter++) {
            house.run(
                    "insert into post.mail (id, person_id, kind, due_on, made_at) values (?, ?, 'digest', date '2026-10-01' + ?, '2026-11-24')",
                    UUID.randomUUID(),
                    DAAN,
                    letter);
        }
        String first = body("/post");
        String next = first.replaceAll("(?s).*(/post\\?after=[0-9a-f-]{36}).*", "$1");

        assertThat(first.split("Wat er aankomt", -1)).hasSize(31);
        assertThat(body(next).split("Wat er aankomt", -1)).hasSize(6);
        assertThat(as(BRAM).get("/post?after=" + UUID.randomUUID())).hasStatusOk();
    }

    private String body(String path) {
        try {
            return as(BRAM).get(path).getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
