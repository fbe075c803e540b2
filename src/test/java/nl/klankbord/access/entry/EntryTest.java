package nl.klankbord.access.entry;

import static nl.klankbord.TheCast.BART;
import static nl.klankbord.TheCast.BRAM;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.MARIT;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.Browser;
import nl.klankbord.HouseTest;
import nl.klankbord.access.Accounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class EntryTest extends HouseTest {

    private static final String KAS = "01980000-0000-7000-8000-000000000100";
    private static final String PASSWORD = "paarse kas met bijen";

    @Autowired
    private EntryCodes codes;

    @Autowired
    private Accounts accounts;

    @Test
    void daanComesInWithTheCodeOnHisCardAndSignsInWithHisPasswordLater() {
        String code = code(DAAN).toLowerCase().replace("-", " ");
        MvcTestResult in = enter(code, PASSWORD);
        assertThat(in).hasStatus(303).hasHeader("Location", "/");
        assertThat(in.getResponse().getCookie("klankbord")).isNotNull();
        assertThat(stranger().post("/sign-in", "address", "daan@delinde.example", "password", PASSWORD, "to", "/"))
                .hasStatus(303)
                .hasHeader("Location", "/");
    }

    @Test
    void aCodeWorksOnce() {
        String code = code(DAAN);
        assertThat(enter(code, PASSWORD)).hasStatus(303);
        assertThat(enter(code, "groene kas met bijen"))
                .hasStatus(422)
                .bodyText()
                .contains("Deze code werkt niet");
        assertThat(signIn("daan", "groene kas met bijen")).hasStatus(422);
    }

    @Test
    void aPasswordThatIsRefusedLeavesTheCodeWholeAndOnThePage() {
        String code = code(DAAN);
        assertThat(enter(code, "kort"))
                .hasStatus(422)
                .bodyText()
                .contains("minstens 10 tekens", code)
                .doesNotContain("kort\"");
        assertThat(enter(code, "Welkom2026!")).hasStatus(422).bodyText().contains("raden mensen als eerste");
        assertThat(enter(code, PASSWORD)).hasStatus(303);
    }

    @Test
    void aCodeIsValidForTwoWeeks() {
        String early = code(DAAN);
        String late = code(MARIT);
        clock.pass(Duration.ofDays(14).minusSeconds(1));
        assertThat(enter(early, PASSWORD)).hasStatus(303);
        clock.pass(Duration.ofSeconds(1));
        assertThat(enter(late, PASSWORD)).hasStatus(422);
    }

    @Test
    void aNewCardMakesTheOldOneWorthless() {
        String old = code(DAAN);
        String fresh = code(DAAN);
        assertThat(enter(old, PASSWORD)).hasStatus(422);
        assertThat(enter(fresh, PASSWORD)).hasStatus(303);
    }

    @Test
    void whoComesInWithACodeEndsEverySessionBefore() {
        Browser before = as(DAAN);
        assertThat(before.get("/people")).hasStatusOk();
        enter(code(DAAN), PASSWORD);
        assertThat(before.get("/people")).hasStatus(303);
    }

    @Test
    void aClosedAccountHasNoCard() {
        looking(BRAM, () -> accounts.close(Map.of(DAAN, LocalDate.of(2026, 11, 23))));
        assertThat(looking(BRAM, () -> codes.make(List.of(DAAN)))).isEmpty();
        assertThat(as(BRAM).post("/people/" + DAAN + "/entry-code")).hasStatus(404);
    }

    @Test
    void manyWrongCodesFromOnePlaceAreStoppedForAWhile() {
        for (int guess = 0; guess < 100; guess++) {
            assertThat(enter("AAAA-AAAA-AA%02d".formatted(guess), PASSWORD)).hasStatus(422);
        }
        String code = code(DAAN);
        assertThat(enter(code, PASSWORD)).hasStatus(429).bodyText().contains("te veel verkeerde codes", code);
        clock.pass(Duration.ofMinutes(16));
        assertThat(enter(code, PASSWORD)).hasStatus(303);
    }

    @Test
    void goodCodesNeverCountAgainstTheFloorTheyAreTypedOn() {
        for (int time = 0; time < 3; time++) {
            enter(code(DAAN), PASSWORD);
        }
        assertThat(house.count("access.failed_attempt")).isZero();
    }

    @Test
    void onlyHrAndTheAdministratorMakeCards() {
        assertThat(as(FATIMA).post("/people/" + DAAN + "/entry-code")).hasStatus(403);
        assertThat(as(FATIMA).get("/entry-cards")).hasStatus(403);
        assertThat(as(FATIMA).post("/entry-cards")).hasStatus(403);
    }

    @Test
    void hrMakesNoCardForAnAdministrator() {
        assertThat(as(YOUSSEF).post("/people/" + BRAM + "/entry-code")).hasStatus(404);
        assertThat(house.count("access.entry_code")).isZero();
    }

    @Test
    void theCardSaysWhereWhoAndWithWhichCodeAndDaanCanReadThatItWasMade() {
        assertThat(as(YOUSSEF).post("/people/" + DAAN + "/entry-code"))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .bodyText()
                .contains(
                        "Daan de Boer",
                        "daan@delinde.example",
                        "localhost/entry",
                        "Werkbedrijf De Linde",
                        "tot 8 december")
                .containsPattern("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(as(DAAN).get("/me")).bodyText().contains("Youssef Haddad maakte een kaartje met een code voor je");
    }

    @Test
    void aReloadOfTheCardShowsNoCode() {
        assertThat(as(YOUSSEF).get("/people/" + DAAN + "/entry-code"))
                .hasStatus(303)
                .hasHeader("Location", "/people/" + DAAN);
    }

    @Test
    void aTeamGetsCardsForThoseWhoAreNotInYet() {
        house.run("insert into access.credential values (?, 'hash', now())", BART);
        assertThat(as(YOUSSEF).get("/entry-cards")).bodyText().contains("Kas en groen", "Houtwerk");
        assertThat(as(YOUSSEF).post("/entry-cards", "team", KAS))
                .hasStatusOk()
                .bodyText()
                .contains("3 kaartjes zijn klaar", "Fatima el Amrani", "Daan de Boer", "Marit van der Veen")
                .doesNotContain("Bart");
        assertThat(house.count("access.entry_code")).isEqualTo(3);
    }

    @Test
    void aTeamThatIsInGetsAKindWord() {
        house.run("insert into access.credential select person_id, 'hash', now() from access.account");
        assertThat(as(YOUSSEF).post("/entry-cards", "team", KAS))
                .hasStatus(422)
                .bodyText()
                .contains("heeft iedereen al een wachtwoord");
        assertThat(as(YOUSSEF).post("/entry-cards", "team", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Kies eerst een team");
    }

    @Test
    void theLinkOnACardFillsInTheCode() {
        assertThat(stranger().get("/entry?code=k7m29qxa04tb"))
                .hasStatusOk()
                .bodyText()
                .contains("K7M2-9QXA-04TB");
    }

    private String code(UUID person) {
        return looking(BRAM, () -> codes.make(List.of(person)))
                .getFirst()
                .code()
                .written();
    }

    private MvcTestResult enter(String code, String password) {
        return stranger().post("/entry", "code", code, "password", password);
    }

    private MvcTestResult signIn(String name, String password) {
        return stranger().post("/sign-in", "address", name + "@delinde.example", "password", password, "to", "/");
    }
}
