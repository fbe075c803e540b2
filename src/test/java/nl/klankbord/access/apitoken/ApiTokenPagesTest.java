package nl.klankbord.access.apitoken;

import static nl.klankbord.TheCast.BRAM;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.klankbord.HouseTest;
import nl.klankbord.access.Ids;
import nl.klankbord.access.session.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Bram lets a program ask the language coach, and ends it again. */
class ApiTokenPagesTest extends HouseTest {
    private static final Pattern SECRET = Pattern.compile("klankbord_[\\w-]{43}");

    @Autowired
    private ApiTokens tokens;

    @Test
    void theSecretIsShownOnceAndOnlyItsHashIsKept() throws UnsupportedEncodingException {
        String secret = secret(make("Proef", "2026-12-24"));

        assertThat(house.count("access.api_token where token_hash = ?", (Object) new Token(secret).hash()))
                .isOne();
        assertThat(house.count("access.api_token t where strpos(t::text, ?) > 0", secret))
                .isZero();
        assertThat(as(BRAM).get("/api-tokens"))
                .bodyText()
                .contains("Proef", secret.substring(0, 16) + "…", "nooit gebruikt", "24 december")
                .doesNotContain(secret);
    }

    /** A double click: one token, and he hears where its secret was. Other words in the same form are another token. */
    @Test
    void theSameFormSentTwiceMakesOne() throws UnsupportedEncodingException {
        String id = "01980000-0000-7000-8000-0000000000f1";
        String secret = secret(as(BRAM).post("/api-tokens", "id", id, "purpose", "Proef", "endsOn", "2026-12-24"));
        assertThat(as(BRAM).post("/api-tokens", "id", id, "purpose", "Proef", "endsOn", "2026-12-24"))
                .hasStatus(303)
                .hasHeader("Location", "/api-tokens/" + id + "/ending");
        assertThat(house.count("access.api_token where token_hash = ?", (Object) new Token(secret).hash()))
                .isOne();
        assertThat(house.count("access.api_token")).isOne();
        secret(as(BRAM).post("/api-tokens", "id", id, "purpose", "Iets anders", "endsOn", "2026-12-24"));
        assertThat(house.count("access.api_token")).isEqualTo(2);
    }

    @Test
    void thatItWasMadeAndEndedIsInHisOwnTrail() {
        make("Proef", "2026-12-24");
        UUID token = house.id("select id from access.api_token");
        assertThat(as(BRAM).get("/api-tokens/" + token + "/ending"))
                .bodyText()
                .contains("Stop ‘Proef’", "Nee, laat het werken");
        assertThat(as(BRAM).delete("/api-tokens/" + token)).hasStatus(303);
        assertThat(as(BRAM).delete("/api-tokens/" + token)).hasStatus(404);
        assertThat(as(BRAM).get("/api-tokens/" + token + "/ending")).hasStatus(404);
        assertThat(house.count("access.api_token")).isZero();
        assertThat(as(BRAM).get("/me")).bodyText().contains("Je maakte een API-token", "Je stopte een API-token");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2026-12-24, Schrijf op waarvoor",
        "Proef, '', Kies een laatste dag",
        "Proef, gisteren, Kies een laatste dag",
        "Proef, 2026-11-23, Kies vandaag",
        "Proef, 2027-11-25, binnen een jaar"
    })
    void whatCannotBeKeepsWhatWasTyped(String purpose, String endsOn, String said) {
        assertThat(make(purpose, endsOn)).hasStatus(422).bodyText().contains(said, "value=\"" + purpose + "\"");
        assertThat(house.count("access.api_token")).isZero();
    }

    @Test
    void aYearAndFiftyAreTheMost() {
        for (int number = 0; number < 50; number++) {
            house.run(
                    "insert into access.api_token values (gen_random_uuid(), 'Proef', 'klankbord_abcdef', ?, '2026-11-01', '2026-11-30')",
                    (Object) new Token("planted" + number).hash());
        }
        assertThat(make("Nog een", "2027-11-24")).hasStatus(422).bodyText().contains("vijftig", "Nog een");
        house.run("update access.api_token set ends_on = '2026-11-23'");
        assertThat(make("Nog een", "2027-11-24"))
                .as("what ended does not count")
                .hasStatusOk();
        assertThat(house.count("access.api_token")).isEqualTo(51);
    }

    /** What a token was for can be read as long as the trail says who made it. */
    @Test
    void whatEndedIsForgottenInTheNightThatItsTrailIs() {
        make("Lang geleden", "2026-12-24");
        house.run("update access.api_token set made_on = '2024-10-01', ends_on = '2024-11-24'");
        make("Deze herfst", "2026-12-24");
        house.run(
                "update access.api_token set made_on = '2026-10-01', ends_on = '2026-11-01' where ends_on > '2026-01-01'");
        house.run("select access.expire('2026-11-24')");
        assertThat(house.count("access.api_token")).isEqualTo(2);
        house.run("select access.expire('2026-11-25')");
        assertThat(house.count("access.api_token where ends_on = '2026-11-01'")).isOne();
        assertThat(house.count("access.api_token")).isOne();
    }

    /** The door says no to HR; and past the door, the database does. */
    @Test
    void onlyAnAdministratorMakesOne() {
        assertThat(as(YOUSSEF).get("/api-tokens")).hasStatus(403);
        assertThat(as(YOUSSEF).get("/accounts")).bodyText().doesNotContain("/api-tokens");
        assertThat(as(BRAM).get("/accounts")).bodyText().contains("/api-tokens");
        assertThatThrownBy(
                        () -> looking(YOUSSEF, () -> tokens.make(Ids.next(), "Proef", LocalDate.parse("2026-12-24"))))
                .rootCause()
                .hasMessageContaining("another role");
        assertThatThrownBy(() -> looking(YOUSSEF, tokens::all)).rootCause().hasMessageContaining("another role");
        assertThat(house.count("access.api_token")).isZero();
    }

    private MvcTestResult make(String purpose, String endsOn) {
        return as(BRAM).post("/api-tokens", "purpose", purpose, "endsOn", endsOn);
    }

    private static String secret(MvcTestResult made) throws UnsupportedEncodingException {
        assertThat(made).hasStatusOk();
        Matcher found = SECRET.matcher(made.getResponse().getContentAsString());
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
