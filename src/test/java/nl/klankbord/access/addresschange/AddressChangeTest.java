package nl.klankbord.access.addresschange;

import static nl.klankbord.TheCast.BRAM;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.MARIT;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.klankbord.Browser;
import nl.klankbord.HouseTest;
import nl.klankbord.Statements;
import nl.klankbord.access.Accounts;
import nl.klankbord.access.Ids;
import nl.klankbord.access.LetterSort;
import nl.klankbord.access.Letterbox;
import nl.klankbord.access.passkey.Device;
import nl.klankbord.access.session.Token;
import nl.klankbord.access.signin.Passwords;
import nl.klankbord.post.Posted;
import nl.klankbord.post.mail.Postman;
import nl.klankbord.post.mailbox.Delivered;
import nl.klankbord.post.mailbox.Mailboxes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Another address to sign in with: what it takes, whom it tells, how it is turned back, and what it tells nobody. */
class AddressChangeTest extends HouseTest {

    private static final String PASSWORD = "paarse kas met bijen";
    private static final String OLD = "daan@delinde.example";
    private static final String NEW = "daan.smit@delinde.example";

    @Autowired
    private Passwords passwords;

    @Autowired
    private Postman postman;

    @Autowired
    private Mailboxes mailboxes;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Letterbox letterbox;

    @Autowired
    private AddressChanges changes;

    private Posted posted;

    @BeforeEach
    void daanHasAPasswordAndAMailbox() {
        posted = new Posted(house);
        posted.becomesExample();
        house.run("insert into access.credential values (?, ?, now())", DAAN, passwords.hash(PASSWORD));
    }

    @Test
    void daanSignsInWithHisNewAddressOnceHeTappedTheLinkThere() {
        Browser daan = as(DAAN);
        assertThat(daan.get("/me")).bodyText().contains("href=\"/me/address\"");
        assertThat(ask(daan, " Daan.Smit@DeLinde.example ")).hasStatus(303).hasHeader("Location", "/me/address");
        assertThat(daan.get("/me/address")).bodyText().contains("Kijk in de mail van " + NEW, "Nu is dat " + OLD);
        assertThat(signIn(OLD)).hasStatus(303);

        String link = link("confirmation");
        assertThat(stranger().get(link))
                .hasStatusOk()
                .hasHeader("Referrer-Policy", "no-referrer")
                .bodyText()
                .contains("Voortaan inloggen met dit adres?", NEW);
        assertThat(stranger().post(link)).hasStatusOk().bodyText().contains("Vanaf nu log je in met " + NEW);

        assertThat(signIn(NEW)).hasStatus(303);
        assertThat(signIn(OLD)).hasStatus(422);
        assertThat(daan.get("/me"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Je logt in met " + NEW,
                        "Je vroeg om met een ander adres in te loggen",
                        "Het adres waarmee je inlogt is veranderd");
        assertThat(daan.get("/me/address")).bodyText().doesNotContain("Kijk in de mail van");
    }

    @Test
    void lookingUsesNothingUpAndATapWorksOnce() {
        ask(as(DAAN), NEW);
        String link = link("confirmation");
        for (int look = 0; look < 3; look++) {
            assertThat(stranger().get(link)).hasStatusOk();
        }
        assertThat(signIn(OLD)).hasStatus(303);
        assertThat(stranger().post(link)).hasStatusOk();
        assertThat(stranger().get(link)).hasStatus(404).bodyText().contains("Deze link werkt niet meer");
        assertThat(stranger().post(link)).hasStatus(422).bodyText().contains("Deze link werkt niet meer");
        assertThat(stranger().get("/address-confirmation/geraden")).hasStatus(404);
        assertThat(stranger().post("/address-return/geraden")).hasStatus(422);
    }

    @Test
    void whoFoundAScreenOpenGetsNowhereWithoutThePassword() {
        assertThat(as(DAAN).post("/me/address", "address", NEW, "current", "geraden"))
                .hasStatus(422)
                .bodyText()
                .contains("Dit is niet je wachtwoord van nu", NEW);
        assertThat(as(DAAN).post("/me/address", "address", NEW, "credential", "{}"))
                .hasStatus(422)
                .bodyText()
                .contains("Dit lukte niet met je passkey");
        assertThat(house.count("access.address_change")).isZero();
        assertThat(posted.of(DAAN)).isEmpty();
    }

    @Test
    void aPasskeyStandsInForThePasswordAndAnothersDoesNot() {
        Device phone = Device.here();
        as(DAAN).post("/me/passkeys", "name", "mijn telefoon", "credential", phone.make(challenge(DAAN)));
        String answer = phone.show(challenge(null), DAAN, 1);
        assertThat(as(MARIT).post("/me/address", "address", "m@delinde.example", "credential", answer))
                .hasStatus(422);
        assertThat(as(DAAN).post("/me/address", "address", NEW, "credential", answer))
                .hasStatus(422);
        assertThat(as(DAAN).post("/me/address", "address", NEW, "credential", phone.show(challenge(null), DAAN, 2)))
                .hasStatus(303);
        assertThat(house.count("access.address_change where new_address = ?", NEW))
                .isOne();
    }

    @Test
    void theOldAddressIsToldAtOnceAndTurnsItBack() {
        Browser thief = as(DAAN);
        ask(thief, NEW);
        String confirmation = link("confirmation");
        String back = link("return");
        Delivered told = letter("Een ander adres om in te loggen");
        assertThat(told.text()).contains("dinsdag 24 november 2026", "Was jij dat?", "Dit was ik niet");
        stranger().post(confirmation);
        house.run("insert into access.passkey values (gen_random_uuid(), ?, '\\x01', '\\x02', 0, 'dief', now())", DAAN);

        assertThat(stranger().get(back)).hasStatusOk().bodyText().contains("Was jij dit niet?", OLD);
        assertThat(thief.get("/me")).hasStatusOk();
        assertThat(stranger().post(back)).hasStatusOk().bodyText().contains("Je logt weer in met " + OLD);

        assertThat(thief.get("/me")).hasStatus(303);
        assertThat(signIn(NEW)).hasStatus(422);
        assertThat(signIn(OLD)).hasStatus(422);
        for (String opener : List.of("credential", "passkey", "session", "address_change")) {
            assertThat(house.count("access." + opener + " where person_id = ?", DAAN))
                    .as(opener)
                    .isZero();
        }
        assertThat(house.count("access.account where person_id = ? and address = ?", DAAN, OLD))
                .isOne();
        assertThat(stranger().post(back)).hasStatus(422);
        assertThat(as(DAAN).get("/me")).bodyText().contains("Het oude adres waarmee je inlogt kwam terug");
    }

    @Test
    void aThiefWhoMovesOnTwiceIsStillTurnedBack() {
        ask(as(DAAN), NEW);
        String back = link("return");
        stranger().post(link("confirmation"));
        clock.pass(Duration.ofDays(2));
        ask(as(DAAN), "nog.een@delinde.example");
        stranger().post(link("confirmation"));
        assertThat(house.count("access.account where address = 'nog.een@delinde.example'"))
                .isOne();
        assertThat(stranger().post(back)).hasStatusOk();
        assertThat(house.count("access.account where person_id = ? and address = ?", DAAN, OLD))
                .isOne();
    }

    @Test
    void beforeItCountsTheOldAddressCanStopItToo() {
        ask(as(DAAN), NEW);
        String confirmation = link("confirmation");
        assertThat(stranger().post(link("return"))).hasStatusOk();
        assertThat(stranger().post(confirmation)).hasStatus(422);
        assertThat(house.count("access.account where address = ?", NEW)).isZero();
    }

    @Test
    void aLinkIsForADayAndTheWayBackForTwoWeeks() {
        ask(as(DAAN), NEW);
        String confirmation = link("confirmation");
        String back = link("return");
        clock.pass(Duration.ofDays(1));
        assertThat(stranger().post(confirmation)).hasStatus(422);
        assertThat(as(DAAN).get("/me/address")).bodyText().doesNotContain("Kijk in de mail van");
        clock.pass(Duration.ofDays(12));
        assertThat(stranger().get(back)).hasStatusOk();
        clock.pass(Duration.ofDays(1));
        assertThat(stranger().get(back)).hasStatus(404);
        assertThat(stranger().post(back)).hasStatus(422);
    }

    @Test
    void daanChangesHisMind() {
        Browser daan = as(DAAN);
        ask(daan, NEW);
        String confirmation = link("confirmation");
        assertThat(daan.delete("/me/address")).hasStatus(303);
        assertThat(stranger().post(confirmation)).hasStatus(422);
        assertThat(house.count("access.address_change")).isZero();
        assertThat(as(MARIT).delete("/me/address")).hasStatus(303);
    }

    /** The answer is the same to the letter, and so is everything that is asked of the database for it. */
    @Test
    void nobodyLearnsWhoWorksHere() {
        Browser daan = as(DAAN);
        String marits = "marit@delinde.example";
        List<MvcTestResult> answers = new ArrayList<>();
        List<String> free = asked(Statements.during(() -> answers.add(ask(daan, NEW))));
        List<String> taken = asked(Statements.during(() -> answers.add(ask(daan, marits))));
        assertThat(taken).isEqualTo(free).hasSizeGreaterThan(3);
        assertThat(answers.get(1).getResponse().getStatus())
                .isEqualTo(answers.get(0).getResponse().getStatus());
        assertThat(answers.get(1).getResponse().getHeader("Location"))
                .isEqualTo(answers.get(0).getResponse().getHeader("Location"));
        assertThat(daan.get("/me/address")).bodyText().contains("Kijk in de mail van " + marits);

        posted.waiting().forEach(postman::bring);
        assertThat(letters()).noneMatch(it -> it.text().contains("/address-confirmation/"));
        assertThat(looking(MARIT, () -> mailboxes.own(5))).isEmpty();
    }

    @Test
    void anAddressThatWasGivenOutMeanwhileIsNotTakenAway() {
        ask(as(DAAN), NEW);
        String confirmation = link("confirmation");
        house.run("update access.account set address = ? where person_id = ?", NEW, MARIT);
        assertThat(stranger().get(confirmation)).hasStatus(404);
        assertThat(stranger().post(confirmation)).hasStatus(422);
        assertThat(house.count("access.account where person_id = ? and address = ?", MARIT, NEW))
                .isOne();
        assertThat(house.count("access.account where person_id = ? and address = ?", DAAN, OLD))
                .isOne();
    }

    @Test
    void aClosedAccountStaysAsItIs() {
        ask(as(DAAN), NEW);
        String confirmation = link("confirmation");
        String back = link("return");
        house.run("update access.account set closed_at = '2026-11-24 08:00+01' where person_id = ?", DAAN);
        assertThat(stranger().post(confirmation)).hasStatus(422);
        assertThat(stranger().post(back)).hasStatus(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "daan", OLD, "daan@echt.nl", "daan@delinde.example, x@y.example", "a\r\nBcc: b@c.example"})
    void nothingButOneOtherMadeUpAddressIsTaken(String typed) {
        assertThat(ask(as(DAAN), typed)).as(typed).hasStatus(422);
        assertThat(house.count("access.address_change")).isZero();
    }

    @Test
    void nobodyIsFloodedWithLetters() {
        Browser daan = as(DAAN);
        for (int time = 0; time < 5; time++) {
            assertThat(ask(daan, NEW)).hasStatus(303);
        }
        assertThat(ask(daan, NEW)).hasStatus(422).bodyText().contains("Wacht een kwartier");
        assertThat(house.count("access.address_change")).isOne();
    }

    @Test
    void withoutAMailServerHrDoesIt() {
        house.run("truncate access.organisation");
        house.run("insert into access.organisation values (true, 'De Linde', false, now())");
        assertThat(as(DAAN).get("/me/address"))
                .hasStatusOk()
                .bodyText()
                .contains("Vraag HR of de beheerder om je adres te veranderen")
                .doesNotContain("name=\"current\"");
        assertThat(ask(as(DAAN), NEW)).hasStatus(404);
    }

    @Test
    void whatHrChangesIsToldToTheOldAddressAndOnlyHrTurnsItBack() {
        ask(as(DAAN), NEW);
        String confirmation = link("confirmation");
        String back = link("return");
        looking(YOUSSEF, () -> accounts.move(Map.of(DAAN, "d.smit@delinde.example", BRAM, "bram@delinde.example")));
        posted.waiting().forEach(postman::bring);
        Delivered told = letters().stream()
                .filter(it -> it.text().contains("Youssef Haddad"))
                .findFirst()
                .orElseThrow();
        assertThat(told.text())
                .contains("dinsdag 24 november 2026", "Met dit adres log je niet meer in", "/help")
                .doesNotContain("/address-return/");
        assertThat(looking(BRAM, () -> mailboxes.own(5))).isEmpty();
        assertThat(stranger().post(confirmation)).hasStatus(422);
        assertThat(stranger().post(back)).hasStatus(422);
    }

    /** The example has no mail server, so what would stand on the envelope is asked of who writes it. */
    @Test
    void eachLetterGoesToItsOwnMailbox() {
        ask(as(DAAN), NEW);
        UUID change = house.id("select id from access.address_change");
        assertThat(looking(DAAN, () -> changes.writeLink(change, Token.fresh())))
                .contains(NEW);
        assertThat(looking(DAAN, () -> changes.writeNotice(change, Token.fresh())))
                .hasValueSatisfying(it -> assertThat(it.address()).isEqualTo(OLD));
        assertThat(looking(MARIT, () -> changes.writeLink(change, Token.fresh())))
                .isEmpty();
        assertThat(looking(MARIT, () -> changes.writeNotice(change, Token.fresh())))
                .isEmpty();
    }

    @Test
    void nobodySendsAnotherALinkNotEvenHr() {
        assertThatThrownBy(() -> looking(YOUSSEF, () -> {
                    letterbox.put(DAAN, LetterSort.ADDRESS_LINK, Ids.next());
                    return true;
                }))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void theDatabaseKnowsNoSecretAndForgetsAfterTwoWeeks() {
        ask(as(DAAN), NEW);
        String secret = link("confirmation").replace("/address-confirmation/", "");
        assertThat(house.count("access.address_change c where c::text like ?", "%" + secret + "%"))
                .isZero();
        assertThat(house.count("access.address_change where link_hash = ?", new Token(secret).hash()))
                .isOne();
        house.run("select access.expire(?)", LocalDate.of(2026, 12, 8));
        assertThat(house.count("access.address_change")).isOne();
        house.run("select access.expire(?)", LocalDate.of(2026, 12, 9));
        assertThat(house.count("access.address_change")).isZero();
    }

    @Test
    void noAddressStandsInTheTrail() {
        ask(as(DAAN), NEW);
        stranger().post(link("confirmation"));
        assertThat(house.count("access.audit a where a::text like '%@%'")).isZero();
        assertThat(house.count("access.audit where action = 'addressConfirmed' and subject_id = ?", DAAN))
                .isOne();
    }

    private static MvcTestResult ask(Browser browser, String address) {
        return browser.post("/me/address", "address", address, "current", PASSWORD);
    }

    private MvcTestResult signIn(String address) {
        return stranger().post("/sign-in", "address", address, "password", PASSWORD, "to", "/");
    }

    private String challenge(@Nullable UUID person) {
        Token challenge = Token.fresh();
        house.run(
                "insert into access.passkey_challenge values (?, ?, ?::timestamptz)",
                challenge.hash(),
                person,
                clock.instant().toString());
        return challenge.secret();
    }

    /** The newest link of this sort in Daan's mailbox, once the post was brought. */
    private String link(String sort) {
        posted.waiting().forEach(postman::bring);
        Pattern link = Pattern.compile("/address-" + sort + "/[\\w-]{43}");
        return letters().stream()
                .map(it -> link.matcher(it.text()))
                .filter(Matcher::find)
                .findFirst()
                .orElseThrow()
                .group();
    }

    private Delivered letter(String subject) {
        return letters().stream()
                .filter(it -> it.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private List<Delivered> letters() {
        return looking(DAAN, () -> mailboxes.own(10));
    }

    private static List<String> asked(List<Statements.Asked> statements) {
        return statements.stream().map(Statements.Asked::sql).toList();
    }
}
