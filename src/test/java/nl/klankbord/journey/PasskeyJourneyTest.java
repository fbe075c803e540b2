package nl.klankbord.journey;

import static nl.klankbord.TheCast.DAAN;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import nl.klankbord.access.signin.Passwords;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A passkey in a real browser, with a device that the browser plays. */
class PasskeyJourneyTest extends Journey {

    private static final String PASSWORD = "paarse kas met bijen";

    @Autowired
    private Passwords passwords;

    @Test
    void daanMakesAPasskeyAndComesInWithItWithoutTypingAnything() {
        house.run("insert into access.credential values (?, ?, now())", DAAN, passwords.hash(PASSWORD));
        Page daan = at(DAAN, Device.PHONE);
        deviceOf(daan);
        visit(daan, "/me/passkeys");
        daan.fill("[name=name]", "mijn telefoon");
        daan.fill("[name=current]", PASSWORD);
        daan.click("text=Ga verder");
        daan.click("text=Maak de passkey");
        daan.waitForURL("**/me/passkeys");
        assertThat(daan.textContent("main")).contains("De passkey werkt", "mijn telefoon");

        visit(daan, "/me/sessions");
        daan.click("text=Log overal uit, ook hier");
        daan.waitForURL("**/sign-in");
        daan.click("text=Log in met een passkey");
        daan.waitForURL(url -> !url.contains("/sign-in"));
        assertThat(house.count("access.session where person_id = ?", DAAN)).isOne();
        assertThat(house.count("access.passkey where sign_count > 0 or used_on is not null"))
                .isOne();
    }

    @Test
    void whereThereIsNoDeviceItSaysSoAndThePasswordStillWorks() {
        house.run("insert into access.credential values (?, ?, now())", DAAN, passwords.hash(PASSWORD));
        Page stranger = at(Device.PHONE);
        deviceOf(stranger);
        visit(stranger, "/sign-in");
        stranger.click("text=Log in met een passkey");
        stranger.waitForSelector("[data-passkey-trouble]:visible");
        stranger.fill("[name=address]", "daan@delinde.example");
        stranger.fill("[name=password]", PASSWORD);
        stranger.click("button.button--main");
        stranger.waitForURL(url -> !url.contains("/sign-in"));
    }

    private static void deviceOf(Page page) {
        CDPSession browser = page.context().newCDPSession(page);
        browser.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject device = new JsonObject();
        device.add("options", options);
        browser.send("WebAuthn.addVirtualAuthenticator", device);
    }
}
