package nl.klankbord.access.signin;

import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.MARIT;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.klankbord.FormToken;
import nl.klankbord.HouseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class SignInTest extends HouseTest {

    private static final String PASSWORD = "paarse kas met bijen";
    private static final String ELSEWHERE = "203.0.113.9";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Passwords passwords;

    @Autowired
    private Throttle throttle;

    @BeforeEach
    void daanHasAPassword() {
        house.run("insert into access.credential values (?, ?, now())", DAAN, passwords.hash(PASSWORD));
    }

    @Test
    void daanSignsInAlsoWithCapitalsAndSpacesInHisAddress() {
        assertThat(form(" Daan@DeLinde.example ", PASSWORD).exchange())
                .hasStatus(303)
                .hasHeader("Location", "/");
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressSoundTheSame() {
        String wrong = "Dit adres en dit wachtwoord horen niet bij elkaar";
        assertThat(daan("verkeerd wachtwoord").exchange())
                .hasStatus(422)
                .bodyText()
                .contains(wrong, "daan@delinde.example")
                .doesNotContain("verkeerd wachtwoord");
        assertThat(form("niemand@delinde.example", PASSWORD).exchange())
                .hasStatus(422)
                .bodyText()
                .contains(wrong);
        assertThat(form("marit@delinde.example", PASSWORD).exchange())
                .hasStatus(422)
                .bodyText()
                .contains(wrong);
        assertThat(form("", "").exchange()).hasStatus(422).bodyText().contains(wrong);
        assertThat(daan("x".repeat(500)).exchange()).hasStatus(422);
    }

    @Test
    void anUnknownAddressTakesAsLongAsAWrongPassword() {
        String hash = passwords.hash(PASSWORD);
        long known = quickest(() -> passwords.fits("verkeerd", hash));
        long unknown = quickest(() -> passwords.fits("verkeerd", null));
        assertThat((double) unknown / known).isBetween(0.5, 2.0);
    }

    @Test
    void strangersWhoGuessDoNotLockDaanOutOfHisOwnPhone() {
        String phone = deviceOf(daan(PASSWORD).exchange());
        strangersGuess(60);
        assertThat(daan("nog een gok").with(from(ELSEWHERE)).exchange())
                .hasStatus(429)
                .bodyText()
                .contains("Wacht een kwartier");
        assertThat(daan(PASSWORD)
                        .with(from(ELSEWHERE))
                        .cookie(new Cookie(Caller.COOKIE, phone))
                        .exchange())
                .hasStatus(303);
    }

    @Test
    void strangersInOnePlaceDoNotLockDaanOutOfANewPhoneElsewhere() {
        strangersGuess(20);
        assertThat(daan(PASSWORD).with(from(ELSEWHERE)).exchange()).hasStatus(429);
        assertThat(daan(PASSWORD).with(from("198.51.100.7")).exchange()).hasStatus(303);
    }

    @Test
    void aKnownDeviceIsKnownForOneAddressAlone() {
        String phone = deviceOf(daan(PASSWORD).exchange());
        for (int guess = 0; guess < 10; guess++) {
            form("marit@delinde.example", "gok " + guess)
                    .cookie(new Cookie(Caller.COOKIE, phone))
                    .exchange();
        }
        assertThat(form("marit@delinde.example", "gok")
                        .cookie(new Cookie(Caller.COOKIE, phone))
                        .exchange())
                .hasStatus(429);
    }

    @Test
    void aMadeUpDeviceIsNoKnownOne() {
        strangersGuess(20);
        assertThat(daan(PASSWORD)
                        .with(from(ELSEWHERE))
                        .cookie(new Cookie(Caller.COOKIE, "verzonnen"))
                        .exchange())
                .hasStatus(429);
    }

    @Test
    void tenMistakesAreForgivenAndTheEleventhWaitsAQuarter() {
        for (int mistake = 0; mistake < 10; mistake++) {
            assertThat(daan("mis " + mistake).exchange()).hasStatus(422);
        }
        assertThat(daan(PASSWORD).exchange()).hasStatus(429);
        clock.pass(Duration.ofMinutes(15));
        assertThat(daan(PASSWORD).exchange()).hasStatus(303);
    }

    @Test
    void aHundredGuessesAtTheSameMomentAreNoMoreThanTen() throws Exception {
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Boolean> guess =
                    () -> throttle.admits(new Caller("daan@delinde.example", "", ELSEWHERE).guess(false));
            long admitted = crowd
                    .invokeAll(IntStream.range(0, 100).mapToObj(_ -> guess).toList())
                    .stream()
                    .filter(outcome -> outcome.resultNow())
                    .count();
            assertThat(admitted).isBetween(1L, 10L);
        }
    }

    @Test
    void theNeighboursInOneIpv6HouseCountTogether() {
        assertThat(Network.of("2001:db8:1:2::1")).isEqualTo(Network.of("2001:db8:1:2:ffff::9"));
        assertThat(Network.of("2001:db8:1:3::1")).isNotEqualTo(Network.of("2001:db8:1:2::1"));
        assertThat(Network.of("203.0.113.9")).isEqualTo("203.0.113.9");
    }

    @Test
    void nobodysAddressStandsInTheCountOfMistakes() {
        daan("mis").exchange();
        assertThat(house.count("access.failed_attempt where position('daan'::bytea in bucket) > 0"))
                .isZero();
        assertThat(house.count("access.failed_attempt")).isEqualTo(3);
    }

    @Test
    void afterSigningInDaanIsWhereHeWantedToBe() {
        assertThat(stranger().get("/sign-in?to=/people?q=marit")).bodyText().contains("value=\"/people?q=marit\"");
        assertThat(daan(PASSWORD).param("to", "/people?q=marit").exchange())
                .hasStatus(303)
                .hasHeader("Location", "/people?q=marit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "/\t/evil.example",
                "evil",
                ""
            })
    void daanIsNeverSentToAnotherHouse(String to) {
        assertThat(daan(PASSWORD).param("to", to).exchange()).hasStatus(303).hasHeader("Location", "/");
    }

    @Test
    void aTokenThatWasPlantedBeforehandOpensNothing() {
        String planted = "geplant";
        MvcTestResult in =
                daan(PASSWORD).cookie(new Cookie("klankbord", planted)).exchange();
        Cookie given = in.getResponse().getCookie("klankbord");
        assertThat(given).isNotNull();
        assertThat(given.getValue()).isNotEqualTo(planted).hasSizeGreaterThan(40);
        assertThat(mvc.get().uri("/me").cookie(new Cookie("klankbord", planted)).exchange())
                .hasStatus(303);
    }

    @Test
    void signingInAsSomebodyElseEndsTheSessionOfWhoWasHereBefore() {
        String marits = session(MARIT).secret();
        daan(PASSWORD).cookie(new Cookie("klankbord", marits)).exchange();
        assertThat(mvc.get().uri("/me").cookie(new Cookie("klankbord", marits)).exchange())
                .hasStatus(303);
    }

    @Test
    void overHttpsTheCookieIsBoundToThisHouse() {
        String cookie = session(daan(PASSWORD).secure(true).exchange());
        assertThat(cookie)
                .startsWith("__Host-klankbord=")
                .contains("Path=/;", "Secure", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void overHttpTheCookieIsPlainAndStillUnreadableForScripts() {
        assertThat(session(daan(PASSWORD).exchange()))
                .startsWith("klankbord=")
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure", "Max-Age");
    }

    @Test
    void onAnOwnDeviceTheCookieOutlivesTheBrowserForTwelveHours() {
        assertThat(session(daan(PASSWORD).param("ownDevice", "true").exchange()))
                .contains("Max-Age=43200");
    }

    @Test
    void whoIsSignedInIsNotAskedAgain() {
        assertThat(as(DAAN).get("/sign-in?to=/people")).hasStatus(303).hasHeader("Location", "/people");
    }

    private MockMvcRequestBuilder daan(String password) {
        return form("daan@delinde.example", password);
    }

    private MockMvcRequestBuilder form(String address, String password) {
        return mvc.post()
                .uri("/sign-in")
                .param("address", address)
                .param("password", password)
                .with(FormToken.carried());
    }

    private void strangersGuess(int times) {
        for (int guess = 0; guess < times; guess++) {
            throttle.admits(
                    new Caller("daan@delinde.example", "", guess < 20 ? ELSEWHERE : "192.0.2." + guess).guess(false));
        }
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private static String deviceOf(MvcTestResult in) {
        Cookie cookie = in.getResponse().getCookie(Caller.COOKIE);
        assertThat(cookie).isNotNull();
        return cookie.getValue();
    }

    private static String session(MvcTestResult in) {
        return in.getResponse().getHeaders("Set-Cookie").stream()
                .filter(it -> it.contains("klankbord="))
                .findFirst()
                .orElseThrow();
    }

    private static long quickest(Callable<@Nullable Object> work) {
        return IntStream.range(0, 5).mapToLong(_ -> took(work)).min().orElseThrow();
    }

    private static long took(Callable<@Nullable Object> work) {
        long begin = System.nanoTime();
        try {
            work.call();
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
        return System.nanoTime() - begin;
    }
}
