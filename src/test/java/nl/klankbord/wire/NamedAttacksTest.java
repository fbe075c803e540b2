package nl.klankbord.wire;

import static nl.klankbord.TheCast.BART;
import static nl.klankbord.TheCast.BRAM;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import nl.klankbord.access.entry.Code;
import nl.klankbord.access.passkey.Device;
import nl.klankbord.access.session.Token;
import nl.klankbord.access.signin.Passwords;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Attacks that have a name, where no other test tries them; docs/security.md lists all of them. */
class NamedAttacksTest extends WireTest {

    private static final String PASSWORD = "drie losse woorden";

    @Autowired
    private Passwords passwords;

    /** Password spraying: one likely password, tried on everybody in turn, from one place. */
    @Test
    void onePasswordTriedOnEverybodyIsStoppedWhereItComesFrom() {
        password(FATIMA);
        Answer page = Wire.stranger(port).get("/sign-in");
        Wire street = withForm(Wire.stranger(port), page);
        house.run(
                "insert into access.failed_attempt (bucket, failed_at) select ?, '2026-11-24 08:59+01' from generate_series(1, 99)",
                (Object) new Token("network|203.0.113.9").hash());
        int last = 0;
        for (int person = 0; person < 3; person++) {
            last = guess(street, page, "somebody%d@delinde.example".formatted(person), "Welkom2026!", "203.0.113.9")
                    .status();
        }

        assertThat(last).isEqualTo(429);
        assertThat(guess(street, page, "fatima@delinde.example", PASSWORD, "203.0.113.9")
                        .status())
                .isEqualTo(429);
        assertThat(guess(street, page, "fatima@delinde.example", PASSWORD, "198.51.100.7")
                        .status())
                .as("whoever comes from elsewhere is not locked out")
                .isEqualTo(303);
    }

    private Answer guess(Wire street, Answer page, String address, String password, String from) {
        String body = "_csrf=%s&address=%s&password=%s"
                .formatted(token(page), address.replace("@", "%40"), password.replace(' ', '+'));
        return street.raw(
                "POST /sign-in HTTP/1.1\r\nHost: localhost:%d\r\nConnection: close\r\nX-Forwarded-For: %s\r\nCookie: %s\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n\r\n%s"
                        .formatted(port, from, String.join("; ", street.cookies()), body.length(), body));
    }

    /** Session fixation: whichever way one comes in, what the browser held before opens nothing afterwards. */
    @Test
    void everyWayInBeginsASessionOfItsOwn() {
        password(DAAN);
        house.run(
                "insert into access.entry_code values (?, ?, ?, '2026-11-23', '2026-12-01')",
                Code.typed("K7M29QXA04TB").hash(),
                BART,
                BRAM);
        Device phone = Device.here();
        as(DAAN).post("/me/passkeys", "name", "telefoon", "credential", phone.make(challenge(DAAN)));
        Answer page = Wire.stranger(port).get("/sign-in");
        Wire planted = withForm(Wire.stranger(port), page).with("klankbord=planted");

        begins(planted.post("/sign-in", "_csrf", token(page), "address", "daan@delinde.example", "password", PASSWORD));
        begins(planted.post(
                "/entry", "_csrf", token(page), "code", "K7M2-9QXA-04TB", "password", "vier losse woorden"));
        Cookie given = browser("planted")
                .post("/sign-in/passkey", "credential", phone.show(challenge(null), DAAN, 1))
                .getResponse()
                .getCookie("klankbord");
        assertThat(given).isNotNull();
        assertThat(given.getValue()).hasSizeGreaterThan(40).isNotEqualTo("planted");
        house.run("truncate access.organisation");
        house.run("insert into access.organisation values (true, 'Werkbedrijf De Linde', true, '2026-09-01')");
        begins(planted.post("/example/session", "_csrf", token(page), "person", DAAN.toString()));
    }

    private void begins(Answer entered) {
        assertThat(entered.status()).isEqualTo(303);
        assertThat(entered.all("set-cookie"))
                .filteredOn(cookie -> cookie.startsWith("klankbord="))
                .singleElement()
                .asString()
                .hasSizeGreaterThan(60)
                .doesNotContain("planted");
        assertThat(Wire.stranger(port).with("klankbord=planted").get("/").status())
                .isEqualTo(303);
    }

    private String challenge(@Nullable UUID person) {
        Token challenge = Token.fresh();
        house.run(
                "insert into access.passkey_challenge values (?, ?, '2026-11-24 09:00+01')", challenge.hash(), person);
        return challenge.secret();
    }

    /** Compressed bodies: a few kilobytes that unpack to a gigabyte are not unpacked. */
    @Test
    void aPackedFormIsNotUnpacked() throws IOException {
        Answer page = Wire.stranger(port).get("/sign-in");
        Wire street = withForm(Wire.stranger(port), page);
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(("_csrf=" + token(page) + "&language=en&to=/&a=").getBytes(StandardCharsets.UTF_8));
            gzip.write(new byte[2_000_000]);
        }
        String body = packed.toString(StandardCharsets.ISO_8859_1);
        var before = rows();

        for (String packing : List.of("gzip", "deflate", "br", "gzip, gzip")) {
            Answer answer = street.raw(
                    "POST /language HTTP/1.1\r\nHost: localhost:%d\r\nConnection: close\r\nCookie: %s\r\nContent-Encoding: %s\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n\r\n%s"
                            .formatted(
                                    port,
                                    String.join("; ", street.cookies()),
                                    packing,
                                    body.getBytes(StandardCharsets.UTF_8).length,
                                    body));
            assertThat(answer.status()).as(packing).isBetween(400, 415);
        }
        assertThat(rows()).isEqualTo(before);
    }

    /** Path tricks: what is downloaded has a name of ours, and no name from outside leads to a file. */
    @Test
    void noNameLeadsToAFileOfTheServer() {
        for (String name : List.of(
                "..%2f..%2f..%2fetc%2fpasswd",
                "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
                "..;/..;/etc/passwd",
                "....//....//etc/passwd",
                "..%5c..%5cetc%5cpasswd",
                "%252e%252e%252fetc%252fpasswd",
                "dpia%00.html",
                "dpia.properties",
                "file:%2f%2f%2fetc%2fpasswd")) {
            for (String at : List.of(
                    "/privacy/papers/", "/feed/", "/css/", "/js/", "/fonts/", "/webjars/", "/imports/", "/mailbox/")) {
                Answer answer = wire(BRAM).get(at + name);
                assertThat(answer.status()).as(at + name).isIn(303, 400, 404);
                assertThat(answer.body()).as(at + name).doesNotContain("root:", "server.port", "spring.");
            }
        }
        assertThat(as(YOUSSEF).post("/privacy/papers/dpia")).hasStatus(200);
        Answer page = Wire.stranger(port).get("/sign-in");
        Wire bram = withForm(wire(BRAM), page);
        for (String name : List.of("..%2f..%2fetc%2fpasswd", "dpia%00", "dpia.html", "..;/dpia", "%2e%2e%5cdpia")) {
            assertThat(bram.post("/privacy/papers/" + name, "_csrf", token(page))
                            .status())
                    .as(name)
                    .isIn(400, 404);
        }
        assertThat(List.of(
                        "/application.properties",
                        "/META-INF/MANIFEST.MF",
                        "/WEB-INF/web.xml",
                        "/.git/config",
                        "/messages/access_nl.properties",
                        "/db/migration/access/V1__who_is_looking.sql",
                        "/META-INF/sbom/application.cdx.json"))
                .allSatisfy(path ->
                        assertThat(wire(BRAM).get(path).status()).as(path).isEqualTo(404));
    }

    /** Referrers: a page whose own address is a secret tells it to nobody, and no other page tells another site where one was. */
    @Test
    void noAddressTravelsOn() {
        Wire street = Wire.stranger(port);
        house.run(
                "insert into access.sign_in_link (id, person_id, browser_hash, token_hash, asked_at) "
                        + "values (gen_random_uuid(), ?, '\\x01', sha256('geheim'), '2026-11-24 09:00+01')",
                DAAN);
        assertThat(street.get("/sign-in-link/geheim").all("referrer-policy")).containsExactly("no-referrer");
        assertThat(street.get("/sign-in-link/geraden").all("referrer-policy")).containsExactly("no-referrer");
        assertThat(List.of("/entry?code=K7M2-9QXA-04TB", "/less-mail/geheim", "/feed/geheim.ics", "/sign-in"))
                .allSatisfy(path -> assertThat(street.get(path).all("referrer-policy"))
                        .as(path)
                        .singleElement()
                        .isIn("same-origin", "no-referrer"));
        Answer page = street.get("/sign-in-link/geheim");
        assertThat(page.page().select("[href^=http], [src^=http], [href^=//], [src^=//]"))
                .isEmpty();
    }

    /** Enumeration: who works here cannot be read from what a door answers, nor from how much it answers. */
    @Test
    void everyAddressGetsTheSameAnswer() {
        password(DAAN);
        Answer page = Wire.stranger(port).get("/sign-in");
        Wire street = withForm(Wire.stranger(port), page);
        List<String> answers = List.of("daan@delinde.example", "marit@delinde.example", "nope@delinde.example").stream()
                .map(address ->
                        street.post("/sign-in", "_csrf", token(page), "address", address, "password", "geraden woord"))
                .map(answer -> answer.status()
                        + answer.headers().stream()
                                .filter(it -> !it.startsWith("date"))
                                .toList()
                                .toString()
                                .replaceAll("content-length: \\d+", "")
                        + answer.page()
                                .body()
                                .html()
                                .replaceAll("(daan|marit|nope)@|_csrf\" value=\"[^\"]+|value=\"[^\"]{40,}\"", ""))
                .distinct()
                .toList();

        assertThat(answers).hasSize(1);
    }

    /** Downgrade: whoever came over https once is not brought back to plain http by somebody in between. */
    @Test
    void overHttpsItStaysHttps() {
        String secure = "X-Forwarded-Proto: https\r\n";
        for (String path : List.of("/sign-in", "/", "/nothing", "/icons.svg", "/%zz")) {
            assertThat(Wire.stranger(port).ask("GET", path, secure).all("strict-transport-security"))
                    .as(path)
                    .containsExactly("max-age=31536000; includeSubDomains");
            assertThat(Wire.stranger(port).get(path).all("strict-transport-security"))
                    .as("a house without a certificate is not locked out of itself")
                    .isEmpty();
        }
    }

    /** Another site that asks along in a visitor's browser may read nothing. */
    @Test
    void noOtherSiteReadsAlong() {
        for (String method : List.of("GET", "POST", "OPTIONS")) {
            Answer answer = wire(DAAN)
                    .ask(
                            method,
                            "/people",
                            "Origin: https://evil.example\r\nAccess-Control-Request-Method: POST\r\nContent-Length: 0\r\n");
            assertThat(answer.headers()).noneMatch(header -> header.startsWith("access-control-"));
        }
    }

    /** Sniffing: every answer says what it is and in which letters. */
    @Test
    void everyAnswerSaysWhatItIs() {
        List<String> styles = wire(DAAN).get("/").page().select("link[rel=stylesheet], script[src]").stream()
                .map(it -> it.hasAttr("href") ? it.attr("href") : it.attr("src"))
                .toList();
        assertThat(styles).isNotEmpty();
        for (String path : Stream.concat(styles.stream(), Stream.of("/", "/people", "/nothing", "/%zz", "/me/kept"))
                .toList()) {
            assertThat(wire(DAAN).get(path).all("content-type"))
                    .as(path)
                    .singleElement()
                    .asString()
                    .matches("text/(html|css|javascript);charset=(?i:utf-8)");
        }
    }

    private void password(UUID person) {
        house.run("insert into access.credential values (?, ?, now())", person, passwords.hash(PASSWORD));
    }
}
