package nl.klankbord.access.session;

import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.MARIT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.klankbord.Browser;
import nl.klankbord.HouseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class SessionsTest extends HouseTest {

    @Autowired
    private Sessions sessions;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void aSharedTabletForgetsDaanAfterFifteenQuietMinutes() {
        Token tablet = sessions.start(DAAN, false, BrowserKind.UNKNOWN);
        clock.pass(Duration.ofMinutes(14));
        assertThat(sessions.viewer(tablet)).isPresent();
        clock.pass(Duration.ofMinutes(14));
        assertThat(sessions.viewer(tablet)).isPresent();
        clock.pass(Duration.ofMinutes(15));
        assertThat(sessions.viewer(tablet)).isEmpty();
    }

    @Test
    void daansOwnPhoneRemembersHimForEightQuietHours() {
        Token phone = sessions.start(DAAN, true, BrowserKind.UNKNOWN);
        clock.pass(Duration.ofHours(8).minusSeconds(1));
        assertThat(sessions.viewer(phone)).isPresent();
        Token another = sessions.start(DAAN, true, BrowserKind.UNKNOWN);
        clock.pass(Duration.ofHours(8));
        assertThat(sessions.viewer(another)).isEmpty();
    }

    @Test
    void afterTwelveHoursEverybodySignsInAgainHoweverBusyTheyWere() {
        Token phone = sessions.start(DAAN, true, BrowserKind.UNKNOWN);
        for (int hour = 1; hour < 12; hour++) {
            clock.pass(Duration.ofHours(1));
            assertThat(sessions.viewer(phone)).as("after %d hours", hour).isPresent();
        }
        clock.pass(Duration.ofHours(1));
        assertThat(sessions.viewer(phone)).isEmpty();
    }

    @Test
    void signingOutEndsTheSessionAndClearsWhatTheTabKept() {
        Browser daan = as(DAAN);
        MvcTestResult out = daan.delete("/session");
        assertThat(out).hasStatus(303).hasHeader("Location", "/sign-in").hasHeader("Clear-Site-Data", "\"storage\"");
        assertThat(out.getResponse().getHeaders("Set-Cookie"))
                .anyMatch(it -> it.startsWith("klankbord=;") && it.contains("Max-Age=0"));
        assertThat(daan.get("/me")).hasStatus(303);
    }

    @Test
    void anAccountThatIsClosedIsOutAtOnce() {
        Browser marit = as(MARIT);
        assertThat(marit.get("/me")).hasStatusOk();
        house.run("update access.account set closed_at = '2026-11-24 08:00+01' where person_id = ?", MARIT);
        assertThat(marit.get("/me")).hasStatus(303);
    }

    @Test
    void aStolenTableOpensNoDoor() {
        Token phone = sessions.start(DAAN, true, BrowserKind.UNKNOWN);
        assertThat(house.count("access.session where token_hash = ?", phone.hash()))
                .isOne();
        assertThat(house.count(
                        "access.session where position(?::bytea in token_hash) > 0",
                        phone.secret().getBytes()))
                .isZero();
    }

    @Test
    void withScriptAnEndedSessionLeadsToTheWholeSignInPage() {
        assertThat(mvc.get().uri("/people?q=da").header("HX-Request", "true").exchange())
                .hasStatus(204)
                .hasHeader("HX-Redirect", "/sign-in?to=%2Fpeople%3Fq%3Dda");
    }
}
