package nl.klankbord.privacy.paper;

import static nl.klankbord.TheCast.BRAM;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.klankbord.HouseTest;
import nl.klankbord.conversation.Told;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A works council reads what is so on this day, where it comes from, and nothing about anybody. */
class PaperTest extends HouseTest {

    @ParameterizedTest
    @EnumSource(Sort.class)
    void everyPaperIsWholeAndAboutNobody(Sort sort) throws Exception {
        new Told(house).held(DAAN, nl.klankbord.TheCast.FATIMA, "2026-11-10T10:00");
        Document page = paper(YOUSSEF, sort);
        assertThat(page.select("html").attr("lang")).isEqualTo("nl");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.text())
                .contains("Werkbedrijf De Linde", "dinsdag 24 november 2026", "Bron:")
                .doesNotContain("Daan", "Fatima", "Youssef", "???", "{0}");
        assertThat(page.select("blockquote footer").eachText())
                .allSatisfy(it -> assertThat(it).containsAnyOf("Nagelezen", "niet uit de bron zelf", "Niet nagekeken"));
        assertThat(page.select("link, script")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void itSaysWhatIsSoToday(Sort sort) throws Exception {
        assertThat(paper(BRAM, sort).text()).contains("twee jaar");
        house.run("insert into privacy.term (name, months) values ('leaving', 9)");
        assertThat(paper(BRAM, sort).text()).contains("nog 9 maanden daarna");
    }

    /** Every kind that is kept stands in the register, so one that is added stands there too. */
    @Test
    void theRegisterHasEveryKind() throws Exception {
        Document register = paper(YOUSSEF, Sort.REGISTER);
        assertThat(register.select("h3").eachText())
                .contains("Gesprekken", "Jouw notities", "Je account", "Je vraag om inzage");
        assertThat(register.select("dl").first().text()).contains("Voornaam", "Werkadres");
    }

    @Test
    void onlyHrAndAdministratorsFetchThem() {
        assertThat(as(DAAN).post("/privacy/papers/dpia")).hasStatus(403);
        assertThat(as(YOUSSEF).post("/privacy/papers/iets")).hasStatus(404);
        house.run("update access.account set language = 'en' where person_id = ?", YOUSSEF);
        assertThat(as(YOUSSEF).get("/privacy/papers")).hasStatus(200).bodyText().contains("The papers are in Dutch");
    }

    private Document paper(UUID who, Sort sort) throws Exception {
        return Jsoup.parse(
                as(who).post("/privacy/papers/" + sort.code()).getResponse().getContentAsString());
    }
}
