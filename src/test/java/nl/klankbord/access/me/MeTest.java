package nl.klankbord.access.me;

import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.MARIT;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.klankbord.Browser;
import nl.klankbord.HouseTest;
import nl.klankbord.access.signin.Passwords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class MeTest extends HouseTest {

    private static final String OLD = "paarse kas met bijen";
    private static final String NEW = "groene kas met bijen";

    @Autowired
    private Passwords passwords;

    @BeforeEach
    void daanHasAPassword() {
        house.run("insert into access.credential values (?, ?, now())", DAAN, passwords.hash(OLD));
    }

    @Test
    void daanSeesHisOwnAddressAndNobodysElse() {
        assertThat(as(DAAN).get("/me"))
                .hasStatusOk()
                .bodyText()
                .contains("Je logt in met daan@delinde.example.", "Nog niemand.");
    }

    @Test
    void theLanguageChangesAtOnceAndStaysOnTheAccount() {
        Browser daan = as(DAAN);
        assertThat(daan.post("/me/language", "language", "en")).hasStatus(303);
        assertThat(daan.get("/me")).bodyText().contains("My settings", "<html lang=\"en\"");
        assertThat(as(DAAN).get("/people")).bodyText().contains("Who would you like to talk with?");
        assertThat(as(MARIT).get("/people")).bodyText().contains("Met wie wil je praten?");
    }

    @Test
    void daanChangesHisPasswordAndStaysSignedInHereAlone() {
        Browser here = as(DAAN);
        Browser elsewhere = as(DAAN);
        Browser marit = as(MARIT);
        assertThat(change(here, OLD, NEW)).hasStatus(303).hasHeader("Location", "/me");
        assertThat(here.get("/me")).hasStatusOk();
        assertThat(elsewhere.get("/me")).hasStatus(303);
        assertThat(marit.get("/me")).hasStatusOk();
        assertThat(here.get("/me")).bodyText().contains("Je wachtwoord is veranderd");
        assertThat(house.count("post.mail where person_id = ? and kind = 'password_notice'", DAAN))
                .isOne();
        assertThat(signIn(OLD)).hasStatus(422);
        assertThat(signIn(NEW)).hasStatus(303);
    }

    @Test
    void aWrongPasswordChangesNothing() {
        Browser elsewhere = as(DAAN);
        assertThat(change(as(DAAN), NEW, NEW))
                .hasStatus(422)
                .bodyText()
                .contains("Dit is niet je wachtwoord van nu")
                .doesNotContain(NEW);
        assertThat(signIn(OLD)).hasStatus(303);
        assertThat(elsewhere.get("/me")).hasStatusOk();
    }

    @Test
    void weakPasswordsAreRefusedWithAHint() {
        for (String weak : List.of(
                "kort", "Welkom2026!", "1234567890", "aaaaaaaaaaaa", "daan@delinde.example", "Daan12345678", "")) {
            assertThat(change(as(DAAN), OLD, weak)).as(weak).hasStatus(422);
        }
        assertThat(change(as(DAAN), OLD, "x".repeat(201)))
                .hasStatus(422)
                .bodyText()
                .contains("hooguit 200 tekens");
    }

    @Test
    void whoFindsDaansScreenOpenCannotGuessHisPasswordForLong() {
        Browser found = as(DAAN);
        for (int guess = 0; guess < 10; guess++) {
            change(found, "verkeerd wachtwoord " + guess, NEW);
        }
        assertThat(change(found, OLD, NEW)).hasStatus(422).bodyText().contains("Wacht een kwartier");
        assertThat(signIn(OLD)).hasStatus(303);
    }

    @Test
    void daanSignsOutEverywhereElse() {
        Browser here = as(DAAN);
        Browser tablet = as(DAAN);
        assertThat(here.delete("/me/other-sessions")).hasStatus(303);
        assertThat(here.get("/me")).hasStatusOk();
        assertThat(tablet.get("/me")).hasStatus(303);
    }

    @Test
    void daanReadsWhoLookedBecauseOfARole() {
        as(YOUSSEF).get("/people/" + DAAN);
        as(FATIMA).get("/people/" + DAAN);
        assertThat(as(DAAN).get("/me"))
                .bodyText()
                .contains("Youssef Haddad bekeek je functie en uren", "24 november")
                .doesNotContain("Fatima el Amrani");
        assertThat(as(MARIT).get("/me")).bodyText().doesNotContain("Youssef");
    }

    @Test
    void aDeedWithoutWordsOfItsOwnIsStillShown() {
        house.run(
                "insert into access.audit values ('2026-11-20', ?, ?, 'somethingNew', ?, now())", YOUSSEF, DAAN, DAAN);
        assertThat(as(DAAN).get("/me")).hasStatusOk().bodyText().contains("Youssef Haddad deed iets met je gegevens");
    }

    @Test
    void aReloadAfterARefusalShowsThePage() {
        assertThat(as(DAAN).get("/me/password")).hasStatus(303).hasHeader("Location", "/me");
    }

    private static MvcTestResult change(Browser browser, String current, String password) {
        return browser.post("/me/password", "current", current, "password", password);
    }

    private MvcTestResult signIn(String password) {
        return stranger().post("/sign-in", "address", "daan@delinde.example", "password", password, "to", "/");
    }
}
