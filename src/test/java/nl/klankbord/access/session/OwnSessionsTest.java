package nl.klankbord.access.session;

import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.MARIT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import nl.klankbord.Browser;
import nl.klankbord.HouseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OwnSessionsTest extends HouseTest {

    private static final BrowserKind PHONE = new BrowserKind("safari", "iphone");

    @Autowired
    private Sessions sessions;

    @Test
    void daanSeesEveryDeviceOnWhichHeIsSignedInAndNobodyElses() {
        sessions.start(DAAN, true, PHONE);
        sessions.start(MARIT, true, new BrowserKind("edge", "windows"));
        clock.pass(Duration.ofMinutes(20));
        assertThat(as(DAAN).get("/me/sessions"))
                .hasStatusOk()
                .bodyText()
                .contains("Safari op een iPhone", "Het afgelopen uur gebruikt.", "Een browser op een ander apparaat")
                .doesNotContain("Edge");
    }

    @Test
    void whatForgotHimByItselfIsNotThereAnyMore() {
        sessions.start(DAAN, false, PHONE);
        clock.pass(Duration.ofMinutes(16));
        assertThat(as(DAAN).get("/me/sessions")).bodyText().doesNotContain("iPhone");
    }

    @Test
    void heEndsOneAndTheOthersStay() {
        Token phone = sessions.start(DAAN, true, PHONE);
        Token tablet = sessions.start(DAAN, true, BrowserKind.UNKNOWN);
        Browser here = as(DAAN);
        String path = "/me/sessions/" + id(phone);
        assertThat(here.delete(path)).hasStatus(303).hasHeader("Location", "/me/sessions");
        assertThat(here.delete(path)).as("once more").hasStatus(303);
        assertThat(sessions.viewer(phone)).isEmpty();
        assertThat(sessions.viewer(tablet)).isPresent();
        assertThat(here.get("/me/sessions")).hasStatusOk();
    }

    @Test
    void nobodyEndsTheSessionOfAnother() {
        Token phone = sessions.start(DAAN, true, PHONE);
        as(MARIT).delete("/me/sessions/" + id(phone));
        as(MARIT).delete("/me/sessions");
        assertThat(sessions.viewer(phone)).isPresent();
    }

    @Test
    void heSignsOutEverywhereAndHereToo() {
        Token phone = sessions.start(DAAN, true, PHONE);
        Browser here = as(DAAN);
        Browser marit = as(MARIT);
        assertThat(here.delete("/me/sessions"))
                .hasStatus(303)
                .hasHeader("Location", "/sign-in")
                .hasHeader("Clear-Site-Data", "\"storage\"");
        assertThat(sessions.viewer(phone)).isEmpty();
        assertThat(here.get("/me")).hasStatus(303);
        assertThat(marit.get("/me")).hasStatusOk();
    }

    private UUID id(Token token) {
        return house.id("select id from access.session where token_hash = ?", (Object) token.hash());
    }
}
