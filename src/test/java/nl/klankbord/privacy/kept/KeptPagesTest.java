package nl.klankbord.privacy.kept;

import static nl.klankbord.TheCast.BART;
import static nl.klankbord.TheCast.BRAM;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.klankbord.HouseTest;
import nl.klankbord.conversation.Told;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everybody reads what is kept about themselves. */
class KeptPagesTest extends HouseTest {

    @BeforeEach
    void talked() {
        Told told = new Told(house);
        told.held(DAAN, FATIMA, "2026-11-10T10:00");
        told.held(DAAN, FATIMA, "2026-11-17T10:00");
    }

    @Test
    void daanReadsHowMuchThereIsHowLongAndWhoSeesIt() throws Exception {
        Document page = page(DAAN);
        String talks = page.select("section:has(#kind-conversation)").text();
        assertThat(talks)
                .contains("Gesprekken 2")
                .contains("nog twee jaar daarna")
                .contains("Jij en de ander.");
        assertThat(page.select("section:has(#kind-account)").text())
                .contains("hooguit twee jaar daarna", "De beheerder.");
        assertThat(page.text()).doesNotContain("geen vaste tijd");
        assertThat(page.select("section:has(#others)").text()).contains("verzoek om inzage");
    }

    @Test
    void bartReadsNothingOfOthers() throws Exception {
        assertThat(page(BART).select("section:has(#kind-conversation)").text()).contains("Gesprekken nu niets");
        assertThat(page(BART).select("details section:has(#kind-conversation)"))
                .as("out of the way")
                .hasSize(1);
        assertThat(page(DAAN).select("details section:has(#kind-conversation)")).isEmpty();
        assertThat(page(DAAN).select("section .tag--quiet").size())
                .isEqualTo(page(DAAN).select("details section").size());
    }

    /** When one of the two left, both read when their talks go: the earlier end counts. */
    @Test
    void fatimaReadsWhenWhatSheSharedWithDaanGoes() throws Exception {
        house.run("update people.person set left_on = '2026-10-31' where id = ?", DAAN);
        assertThat(page(FATIMA).select("section:has(#kind-conversation)").text())
                .contains("gaat weg op woensdag 1 november 2028");
    }

    /** A note is counted for who wrote it; whom it is about is not told that it is there. */
    @Test
    void aNoteIsCountedForItsWriterAlone() throws Exception {
        as(FATIMA).post("/people/" + DAAN + "/notes", "text", "Vroeg zelf om hulp.");
        assertThat(page(FATIMA).select("section:has(#kind-note)").text()).contains("Jouw notities 1");
        assertThat(page(DAAN).select("section:has(#kind-note)").text()).contains("Jouw notities nu niets");
        assertThat(page(DAAN).text()).doesNotContain("Vroeg zelf");
    }

    @Test
    void whoLookedBecauseOfARoleIsNamed() throws Exception {
        for (var keeper : List.of(YOUSSEF, BRAM)) {
            as(keeper).get("/people/" + DAAN);
        }
        assertThat(page(DAAN).select("section:has(#traces)").text())
                .contains("Youssef Haddad bekeek je functie en uren", "Bram de Groot bekeek");
    }

    private Document page(java.util.UUID who) throws Exception {
        return Jsoup.parse(as(who).get("/me/kept").getResponse().getContentAsString());
    }
}
