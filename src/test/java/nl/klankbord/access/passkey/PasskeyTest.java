package nl.klankbord.access.passkey;

import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.MARIT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.klankbord.Browser;
import nl.klankbord.HouseTest;
import nl.klankbord.access.signin.Passwords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Passkeys: who makes one, what it opens, and what somebody tries who has another's answer, page or device. */
class PasskeyTest extends HouseTest {

    private static final String PASSWORD = "paarse kas met bijen";
    private static final Pattern CHALLENGE =
            Pattern.compile("challenge(?:\"|&#34;|&quot;):(?:\"|&#34;|&quot;)([\\w-]{43})");

    private final Device phone = Device.here();

    @Autowired
    private Passwords passwords;

    @BeforeEach
    void everybodyHasAPassword() {
        for (UUID person : new UUID[] {DAAN, MARIT}) {
            house.run("insert into access.credential values (?, ?, now())", person, passwords.hash(PASSWORD));
        }
    }

    @Test
    void daanMakesAPasskeyAndSignsInWithIt() {
        Browser daan = as(DAAN);
        assertThat(make(daan, phone)).hasStatus(303).hasHeader("Location", "/me/passkeys");
        assertThat(daan.get("/me/passkeys")).bodyText().contains("mijn tablet", "Nog niet gebruikt.");
        assertThat(daan.get("/me")).bodyText().contains("Je maakte een passkey");
        assertThat(house.count("post.mail where person_id = ? and kind = 'passkey_notice'", DAAN))
                .isOne();

        assertThat(stranger().get("/sign-in")).bodyText().contains("data-passkey=\"get\"");
        MvcTestResult entered = enter(phone.show(asked(), DAAN, 1), "/people");
        assertThat(entered).hasStatus(303).hasHeader("Location", "/people");
        assertThat(house.count("access.session where person_id = ?", DAAN)).isEqualTo(2);
        assertThat(daan.get("/me/passkeys")).bodyText().contains("Gebruikt: vandaag.");
    }

    @Test
    void withoutThePasswordNothingIsBegun() {
        assertThat(as(DAAN).post("/me/passkeys/attempt", "name", "mijn tablet", "current", "geraden"))
                .hasStatus(422)
                .bodyText()
                .contains("Dit is niet je wachtwoord van nu", "mijn tablet");
        assertThat(as(DAAN).post("/me/passkeys/attempt", "name", " ", "current", PASSWORD))
                .hasStatus(422)
                .bodyText()
                .contains("Geef de passkey een naam");
        assertThat(house.count("access.passkey_challenge")).isZero();
    }

    @Test
    void anAnswerThatWasHeardElsewhereCannotBeSentAgain() {
        make(as(DAAN), phone);
        String heard = phone.show(asked(), DAAN, 1);
        assertThat(enter(heard, "/")).hasStatus(303);
        refused(heard);
        assertThat(house.count("access.passkey_challenge")).isZero();
    }

    @Test
    void aChallengeOfOnesOwnMakingIsNone() {
        make(as(DAAN), phone);
        refused(phone.show("A".repeat(43), DAAN, 1));
        assertThat(as(DAAN).post(
                                "/me/passkeys",
                                "name",
                                "ander",
                                "credential",
                                Device.here().make("A".repeat(43))))
                .hasStatus(422);
        // What was asked at the door does not make a passkey, and what was asked of Daan not one for Marit.
        assertThat(as(DAAN).post(
                                "/me/passkeys",
                                "name",
                                "ander",
                                "credential",
                                Device.here().make(asked())))
                .hasStatus(422);
        String daans = begun(as(DAAN));
        assertThat(as(MARIT)
                        .post(
                                "/me/passkeys",
                                "name",
                                "ander",
                                "credential",
                                Device.here().make(daans)))
                .hasStatus(422);
        refused(phone.show(daans, DAAN, 1));
        assertThat(house.count("access.passkey")).isOne();
    }

    @Test
    void aChallengeIsForFiveMinutes() {
        make(as(DAAN), phone);
        String old = asked();
        clock.pass(Duration.ofMinutes(5));
        refused(phone.show(old, DAAN, 1));
    }

    @Test
    void aPageThatLooksLikeOursGetsNothingOfUse() {
        make(as(DAAN), phone);
        for (String elsewhere : new String[] {
            "http://localhost.evil.example", "https://localhost", "http://localhost:8080", "http://evil.example"
        }) {
            refused(phone.lured(elsewhere).show(asked(), DAAN, 1));
            assertThat(make(as(MARIT), Device.on(elsewhere))).as(elsewhere).hasStatus(422);
        }
        assertThat(house.count("access.passkey")).isOne();
    }

    @Test
    void nobodysDeviceAndAnothersDeviceOpenNothing() {
        make(as(DAAN), phone);
        refused(Device.here().show(asked(), DAAN, 1));
        // Daan's key cannot say that it is Marit, and a key that only bears the name of Daan's is not his.
        refused(phone.show(asked(), MARIT, 1));
        refused(new Device(Device.here().key(), phone.id(), phone.origin()).show(asked(), DAAN, 1));
    }

    @Test
    void whoFindsADeviceAndOnlyTouchesItStaysOutside() {
        make(as(DAAN), phone);
        refused(phone.touched(asked(), DAAN, 1));
        assertThat(enter(phone.show(asked(), DAAN, 1), "/")).hasStatus(303);
    }

    @Test
    void aCopyOfADeviceIsKnownByItsCounter() {
        make(as(DAAN), phone);
        assertThat(enter(phone.show(asked(), DAAN, 7), "/")).hasStatus(303);
        refused(phone.show(asked(), DAAN, 7));
        refused(phone.show(asked(), DAAN, 3));
        assertThat(enter(phone.show(asked(), DAAN, 8), "/")).hasStatus(303);
    }

    @Test
    void nobodyTakesOverAPasskeyThatSomebodyHas() {
        make(as(DAAN), phone);
        assertThat(make(as(MARIT), phone)).hasStatus(422);
        assertThat(house.count("access.passkey where person_id = ?", DAAN)).isOne();
    }

    @Test
    void whatIsRemovedOpensNothingAndOnlyItsOwnerRemovesIt() {
        make(as(DAAN), phone);
        UUID passkey = house.id("select id from access.passkey");
        assertThat(as(MARIT).delete("/me/passkeys/" + passkey)).hasStatus(404);
        assertThat(as(MARIT).get("/me/passkeys")).bodyText().doesNotContain("mijn tablet");
        assertThat(as(DAAN).delete("/me/passkeys/" + passkey)).hasStatus(303);
        refused(phone.show(asked(), DAAN, 1));
    }

    @Test
    void aClosedAccountStaysClosed() {
        make(as(DAAN), phone);
        house.run("update access.account set closed_at = '2026-11-24 08:00+01' where person_id = ?", DAAN);
        refused(phone.show(asked(), DAAN, 1));
    }

    @Test
    void noiseIsNoPasskey() {
        for (String noise : new String[] {"", "{}", "null", "[", "{\"id\":1}", "x".repeat(30_000)}) {
            refused(noise);
            assertThat(as(DAAN).post("/me/passkeys", "name", "a", "credential", noise))
                    .hasStatus(422);
        }
    }

    @Test
    void whoTriesTooOftenWaits() {
        make(as(DAAN), phone);
        for (int guess = 0; guess < 100; guess++) {
            enter("{}", "/");
        }
        assertThat(enter(phone.show(asked(), DAAN, 1), "/")).hasStatus(429);
    }

    @Test
    void afterwardsNobodyLeavesTheHouse() {
        make(as(DAAN), phone);
        assertThat(enter(phone.show(asked(), DAAN, 1), "//evil.example"))
                .hasStatus(303)
                .hasHeader("Location", "/");
    }

    private void refused(String answer) {
        long before = house.count("access.session");
        assertThat(enter(answer, "/")).hasStatus(422).bodyText().contains("Klankbord kent deze passkey niet");
        assertThat(house.count("access.session")).isEqualTo(before);
    }

    private MvcTestResult enter(String answer, String to) {
        return stranger().post("/sign-in/passkey", "credential", answer, "to", to, "ownDevice", "true");
    }

    private String asked() {
        return challenge(stranger().post("/sign-in/passkey/challenge"));
    }

    private static String begun(Browser browser) {
        return challenge(browser.post("/me/passkeys/attempt", "name", "mijn tablet", "current", PASSWORD));
    }

    private static MvcTestResult make(Browser browser, Device device) {
        return browser.post("/me/passkeys", "name", "mijn tablet", "credential", device.make(begun(browser)));
    }

    private static String challenge(MvcTestResult answer) {
        Matcher found = CHALLENGE.matcher(new String(answer.getResponse().getContentAsByteArray()));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
