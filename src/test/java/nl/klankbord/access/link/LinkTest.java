package nl.klankbord.access.link;

import static nl.klankbord.TheCast.BRAM;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.MARIT;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.klankbord.FormToken;
import nl.klankbord.HouseTest;
import nl.klankbord.Statements;
import nl.klankbord.access.session.Token;
import nl.klankbord.post.Posted;
import nl.klankbord.post.mail.Knocks;
import nl.klankbord.post.mail.Postman;
import nl.klankbord.post.mailbox.Delivered;
import nl.klankbord.post.mailbox.Mailboxes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A link by mail, with which somebody signs in once: who gets it, what it opens, and what it tells nobody. */
class LinkTest extends HouseTest {

    private static final String DAANS = "daan@delinde.example";
    private static final String NOBODYS = "niemand@delinde.example";
    private static final Pattern LINK = Pattern.compile("/sign-in-link/([\\w-]{43})");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Knocks knocks;

    @Autowired
    private Postman postman;

    @Autowired
    private Mailboxes mailboxes;

    private Posted posted;

    @BeforeEach
    void letterReachesThem() {
        posted = new Posted(house);
        posted.becomesExample();
    }

    @Test
    void withoutAMailServerNobodyIsOfferedALink() {
        house.run("truncate access.organisation");
        house.run("insert into access.organisation values (true, 'De Linde', false, now())");
        assertThat(stranger().get("/sign-in")).hasStatusOk().bodyText().doesNotContain("/sign-in-link");
        assertThat(stranger().get("/sign-in-link")).hasStatus(404);
        assertThat(ask(DAANS)).hasStatus(404);
        assertThat(house.count("access.sign_in_link")).isZero();
    }

    @Test
    void daanSignsInWithTheLinkFromHisMail() {
        assertThat(stranger().get("/sign-in"))
                .bodyText()
                .contains("formaction=\"/sign-in-link\"", "Stuur mij een link");
        MvcTestResult asked = ask("  Daan@DeLinde.example ");
        assertThat(asked).hasStatus(303).hasHeader("Location", "/sign-in-link/sent");
        assertThat(stranger().get("/sign-in-link/sent")).bodyText().contains("Kijk in je mail");
        String link = "/sign-in-link/" + secret(DAAN);

        assertThat(get(link, asked))
                .hasStatusOk()
                .bodyText()
                .contains("Eén tik")
                .doesNotContain("Daan");
        MvcTestResult entered = stranger().post(link, "ownDevice", "true");
        assertThat(entered).hasStatus(303).hasHeader("Location", "/");
        assertThat(session(entered).get("/me"))
                .bodyText()
                .contains("Je logt in met daan@delinde.example", "Je logde in met een link uit je mail");
    }

    @Test
    void anotherBrowserIsAskedWhetherItWasThem() {
        ask(DAANS);
        assertThat(stranger().get("/sign-in-link/" + secret(DAAN)))
                .hasStatusOk()
                .bodyText()
                .contains("Heb jij deze link gevraagd?", "Ja, log mij hier in");
    }

    @Test
    void lookingUsesNothingUpBecauseMailServersLookFirst() {
        ask(DAANS);
        String link = "/sign-in-link/" + secret(DAAN);
        for (int look = 0; look < 5; look++) {
            assertThat(stranger().get(link)).hasStatusOk().hasHeader("Referrer-Policy", "no-referrer");
        }
        assertThat(house.count("access.session where person_id = ?", DAAN)).isZero();
        assertThat(stranger().post(link)).hasStatus(303);
    }

    @Test
    void aLinkOpensOnceAndAnOlderOneOfTheSamePersonNoMore() {
        ask(DAANS);
        String first = secret(DAAN);
        clock.pass(Duration.ofMinutes(1));
        ask(DAANS);
        String second = secret(DAAN);
        assertThat(second).isNotEqualTo(first);
        assertThat(stranger().post("/sign-in-link/" + second)).hasStatus(303);
        for (String replayed : List.of(second, first, "planted", second.toLowerCase())) {
            assertThat(stranger().post("/sign-in-link/" + replayed))
                    .hasStatus(422)
                    .doesNotContainHeader("Location")
                    .bodyText()
                    .contains("Deze link werkt niet meer");
            assertThat(stranger().get("/sign-in-link/" + replayed)).hasStatus(404);
        }
        assertThat(house.count("access.session where person_id = ?", DAAN)).isOne();
    }

    @Test
    void afterAQuarterOfAnHourItOpensNothingAndIsNotWrittenEither() {
        ask(DAANS);
        String link = "/sign-in-link/" + secret(DAAN);
        clock.pass(Duration.ofMinutes(15));
        assertThat(stranger().get(link)).hasStatus(404);
        assertThat(stranger().post(link)).hasStatus(422);

        ask(DAANS);
        clock.pass(Duration.ofMinutes(16));
        answerAll();
        assertThat(posted.of(DAAN)).hasSize(1);
    }

    @Test
    void anAccountThatClosedMeanwhileStaysClosed() {
        ask(DAANS);
        String link = "/sign-in-link/" + secret(DAAN);
        house.run("update access.account set closed_at = '2026-11-24 08:00+01' where person_id = ?", DAAN);
        assertThat(stranger().get(link)).hasStatus(404);
        assertThat(stranger().post(link)).hasStatus(422);
        ask(DAANS);
        answerAll();
        assertThat(house.count("access.sign_in_link")).isZero();
    }

    /** The answer is the same to the letter, and so is everything that is asked of the database for it. */
    @Test
    void nobodyLearnsWhoWorksHere() {
        List<MvcTestResult> answers = new ArrayList<>();
        List<String> known = asked(Statements.during(() -> answers.add(ask(DAANS))));
        List<String> unknown = asked(Statements.during(() -> answers.add(ask(NOBODYS))));

        assertThat(unknown).isEqualTo(known).hasSizeGreaterThan(3);
        assertThat(answers.get(1).getResponse().getStatus())
                .isEqualTo(answers.get(0).getResponse().getStatus());
        assertThat(heads(answers.get(1))).isEqualTo(heads(answers.get(0)));
        assertThat(house.count("access.sign_in_link where person_id is null and address is not null"))
                .isEqualTo(2);
        assertThat(house.count("post.task where task_name = 'knock'")).isEqualTo(2);
        assertThat(house.count("post.mail")).isZero();
    }

    @Test
    void anAddressThatNobodyHasIsForgottenAsSoonAsItWasLookedUp() {
        ask(NOBODYS);
        answerAll();
        assertThat(house.count("access.sign_in_link")).isZero();
        assertThat(house.count("post.mail")).isZero();
    }

    @Test
    void whoAsksTooOftenWaitsKnownOrNot() {
        for (String address : List.of(DAANS, NOBODYS)) {
            for (int time = 0; time < 5; time++) {
                assertThat(ask(address)).hasStatus(303);
            }
            assertThat(ask(address)).hasStatus(429).bodyText().contains("wacht een kwartier");
        }
        clock.pass(Duration.ofMinutes(16));
        assertThat(ask(DAANS)).hasStatus(303);
    }

    @Test
    void secretsAreNotGuessedForLong() {
        ask(DAANS);
        String link = "/sign-in-link/" + secret(DAAN);
        for (int guess = 0; guess < 100; guess++) {
            stranger().post("/sign-in-link/guess-" + guess);
        }
        assertThat(stranger().post(link)).hasStatus(429);
    }

    @Test
    void nothingButOneAddressIsTaken() {
        for (String typed : List.of(
                "",
                "daan",
                "daan@delinde.example\r\nBcc: evil@evil.example",
                "daan@delinde.example, evil@evil.example",
                "\"Daan\" <daan@delinde.example>",
                "a".repeat(250) + "@delinde.example")) {
            assertThat(ask(typed)).as(typed).hasStatus(422).bodyText().contains("naam@bedrijf.nl");
        }
        assertThat(house.count("access.sign_in_link")).isZero();
    }

    @Test
    void theDatabaseKnowsNoSecretAndNoSecretOutlivesItsLetter() {
        ask(DAANS);
        Token token = new Token(secret(DAAN));
        assertThat(house.count("access.sign_in_link where token_hash = ?", token.hash()))
                .isOne();
        assertThat(house.count("access.sign_in_link l where l::text like ?", "%" + token.secret() + "%"))
                .isZero();
        assertThat(house.count("post.mail m where m::text like ?", "%" + token.secret() + "%"))
                .isZero();
    }

    @Test
    void aSessionThatWasPlantedBeforehandIsNotTheOneThatOpens() {
        Token planted = session(MARIT);
        ask(DAANS);
        MvcTestResult entered = mvc.post()
                .uri("/sign-in-link/" + secret(DAAN))
                .cookie(new Cookie("klankbord", planted.secret()))
                .with(FormToken.carried())
                .exchange();
        assertThat(sessionCookie(entered)).isNotEqualTo(planted.secret());
        assertThat(house.count("access.session where token_hash = ?", planted.hash()))
                .isZero();
    }

    @Test
    void theLetterIsForItsReaderInTheirLanguageAndCannotBeTurnedOff() {
        house.run("update access.account set language = 'en' where person_id = ?", BRAM);
        ask("bram@delinde.example");
        secret(BRAM);
        Delivered letter = looking(BRAM, () -> mailboxes.own(1)).getFirst();
        assertThat(letter.subject()).isEqualTo("Your link to sign in");
        assertThat(letter.text())
                .contains("Hello Bram,", "You asked for a link")
                .doesNotContain("less-mail");
        assertThat(letter.html()).contains(">Sign in</a>").doesNotContain("less-mail");
        assertThat(looking(DAAN, () -> mailboxes.own(1))).isEmpty();
    }

    private MvcTestResult ask(String address) {
        return stranger().post("/sign-in-link", "address", address);
    }

    private MvcTestResult get(String path, MvcTestResult asked) {
        Cookie browser = Objects.requireNonNull(asked.getResponse().getCookie("klankbord-link"));
        return mvc.get().uri(path).cookie(browser).exchange();
    }

    private nl.klankbord.Browser session(MvcTestResult entered) {
        return browser(sessionCookie(entered));
    }

    private static String sessionCookie(MvcTestResult entered) {
        return entered.getResponse().getHeaders("Set-Cookie").stream()
                .filter(it -> it.startsWith("klankbord="))
                .map(it -> it.replaceFirst("klankbord=([^;]*);.*", "$1"))
                .findFirst()
                .orElseThrow();
    }

    /** What stands in the newest letter of this person, once the post was brought. */
    private String secret(UUID person) {
        answerAll();
        posted.waiting().forEach(postman::bring);
        Matcher link =
                LINK.matcher(looking(person, () -> mailboxes.own(1)).getFirst().text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private void answerAll() {
        while (house.count("access.sign_in_link where address is not null") > 0) {
            knocks.answer(house.id("select id from access.sign_in_link where address is not null limit 1"));
        }
    }

    private static List<String> asked(List<Statements.Asked> statements) {
        return statements.stream().map(Statements.Asked::sql).toList();
    }

    private static List<String> heads(MvcTestResult answer) {
        return answer.getResponse().getHeaderNames().stream()
                .sorted()
                .map(name -> name + ": "
                        + answer.getResponse().getHeaders(name).stream()
                                .map(it -> it.replaceAll("=[\\w-]{43}", "=secret")
                                        .replaceAll("Expires=[^;]*", "Expires=soon"))
                                .toList())
                .toList();
    }
}
