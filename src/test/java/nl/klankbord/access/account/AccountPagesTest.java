package nl.klankbord.access.account;

import static nl.klankbord.TheCast.BRAM;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.MARIT;
import static nl.klankbord.TheCast.TOMASZ;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;

import nl.klankbord.HouseTest;
import org.junit.jupiter.api.Test;

class AccountPagesTest extends HouseTest {

    @Test
    void bramSeesHowItStandsWithEveryAccountAndNeverWhen() {
        house.run("insert into access.credential values (?, 'hash', '2026-10-07')", DAAN);
        house.run("update access.account set closed_at = '2026-11-01' where person_id = ?", MARIT);
        house.run("delete from access.account where person_id = ?", TOMASZ);
        as(BRAM).post("/people/" + FATIMA + "/entry-code");
        assertThat(as(BRAM).get("/accounts"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "daan@delinde.example",
                        "kan inloggen",
                        "heeft een kaartje",
                        "nog niet binnen",
                        "gesloten",
                        "geen account",
                        "vertrouwenspersoon")
                .doesNotContain("oktober", "2026-10-07");
    }

    @Test
    void youssefSeesNoAddresses() {
        assertThat(as(YOUSSEF).get("/accounts"))
                .hasStatusOk()
                .bodyText()
                .contains("Daan de Boer")
                .doesNotContain("daan@delinde.example");
    }

    @Test
    void nobodyElseSeesAccounts() {
        assertThat(as(FATIMA).get("/accounts")).hasStatus(403);
        assertThat(as(FATIMA).get("/people/" + DAAN)).bodyText().doesNotContain("Maak een kaartje");
    }

    @Test
    void bramFindsAnAccountByNameOrTeam() {
        assertThat(as(BRAM).get("/accounts?q=houtwerk"))
                .bodyText()
                .contains("Tomasz")
                .doesNotContain("Daan");
        assertThat(as(BRAM).get("/accounts?q=xylofoon"))
                .hasStatusOk()
                .bodyText()
                .contains("Niemand gevonden");
    }

    @Test
    void onAPersonsPageBramMakesACardAndProposesARoleAndYoussefOnlyACard() {
        assertThat(as(BRAM).get("/people/" + DAAN))
                .bodyText()
                .contains("Heeft nog geen wachtwoord", "Maak een kaartje", "Als vertrouwenspersoon");
        assertThat(as(YOUSSEF).get("/people/" + DAAN))
                .bodyText()
                .contains("Maak een kaartje")
                .doesNotContain("Als vertrouwenspersoon");
    }
}
