package nl.klankbord.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.klankbord.TheCast.BRAM;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.klankbord.access.signin.Passwords;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What somebody tries who means no good, from outside or from another site in a visitor's browser. */
class AttacksTest extends WireTest {

    private static final List<String> ELSEWHERE = List.of(
            "//evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "https://evil.example",
            "https:evil.example",
            "javascript:alert(1)",
            "/\r\nSet-Cookie: a=b",
            "/\tevil",
            "///evil.example",
            "/%0d%0aSet-Cookie:a=b\r\n",
            "",
            " //evil.example");

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private Passwords passwords;

    @Test
    void noFormIsTakenWithoutItsTokenAndNothingIsWritten() {
        List<String> doors = sendingDoors().toList();
        Wire bram = wire(BRAM);
        Wire fatima = wire(FATIMA);
        var before = rows();

        assertThat(doors).hasSizeGreaterThan(5).allSatisfy(door -> {
            String[] asked = door.split(" ");
            for (Wire somebody : List.of(bram, fatima, Wire.stranger(port))) {
                assertThat(send(somebody, asked, new String[0]).status())
                        .as(door + " without a token")
                        .isEqualTo(403);
                assertThat(send(somebody.with("klankbord-form=planted"), asked, new String[] {"_csrf", "wrong"})
                                .status())
                        .as(door + " with a wrong token")
                        .isEqualTo(403);
            }
        });
        assertThat(rows()).isEqualTo(before);
    }

    private static Answer send(Wire wire, String[] asked, String[] fields) {
        String[] all = Stream.concat(
                        Stream.of(fields), asked[0].equals("POST") ? Stream.of() : Stream.of("_method", asked[0]))
                .toArray(String[]::new);
        return wire.post(asked[1], all);
    }

    private Stream<String> sendingDoors() {
        return requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getMethodsCondition().getMethods().stream()
                        .filter(method -> method != RequestMethod.GET)
                        .flatMap(method -> mapping.getPatternValues().stream()
                                // A mail program posts there by itself: the signature in the address is the token.
                                .filter(path -> !path.startsWith("/less-mail/"))
                                // What a program is told is in LanguageApiTest.
                                .filter(path -> !path.startsWith("/api/"))
                                .map(path -> method + " "
                                        + path.replaceAll(
                                                "\\{[^}]+}", UUID.randomUUID().toString()))));
    }

    @Test
    void aTokenOfAnotherBrowserIsNoToken() {
        Answer others = Wire.stranger(port).get("/sign-in");
        Wire mine = withForm(Wire.stranger(port), Wire.stranger(port).get("/sign-in"));

        assertThat(mine.post("/sign-in", "_csrf", token(others)).status()).isEqualTo(403);
    }

    @Test
    void everyAnswerCanBeTrustedByTheBrowser() {
        Wire stranger = Wire.stranger(port);
        Wire daan = wire(DAAN);

        assertThat(Stream.of(
                        daan.get("/"),
                        stranger.get("/"),
                        stranger.get("/sign-in"),
                        daan.get("/nothing"),
                        daan.get("/a;b=c"),
                        daan.post("/session"),
                        stranger.ask("FROB", "/", ""),
                        stranger.ask("TRACE", "/", ""),
                        stranger.get("/%zz"),
                        stranger.get("/icons.svg")))
                .allSatisfy(answer -> {
                    assertThat(answer.header("content-security-policy").orElse(""))
                            .contains(
                                    "default-src 'none'",
                                    "script-src 'self'",
                                    "style-src 'self'",
                                    "frame-ancestors 'none'",
                                    "base-uri 'none'",
                                    "form-action 'self'")
                            .doesNotContain("unsafe");
                    assertThat(answer.header("x-frame-options")).contains("DENY");
                    assertThat(answer.header("x-content-type-options")).contains("nosniff");
                    assertThat(answer.header("server")).isEmpty();
                    assertThat(answer.header("x-powered-by")).isEmpty();
                });
    }

    @Test
    void noPageIsKeptByASharedTablet() {
        Wire daan = wire(DAAN);

        assertThat(List.of("/", "/people", "/nothing", "/sign-in"))
                .allSatisfy(path ->
                        assertThat(daan.get(path).all("cache-control")).as(path).containsExactly("no-store"));
        assertThat(daan.get("/icons.svg").all("cache-control")).containsExactly("no-cache");
    }

    @Test
    void whoSignsInStaysInTheHouse() {
        password(DAAN, "drie losse woorden");
        Answer page = Wire.stranger(port).get("/sign-in");
        Wire browser = withForm(Wire.stranger(port), page);

        assertThat(ELSEWHERE).allSatisfy(to -> {
            Answer answer = browser.post(
                    "/sign-in",
                    "_csrf",
                    token(page),
                    "address",
                    "daan@delinde.example",
                    "password",
                    "drie losse woorden",
                    "to",
                    to);
            assertThat(answer.status()).isEqualTo(303);
            assertThat(answer.all("location")).containsExactly("/");
            assertThat(answer.all("set-cookie")).noneMatch(it -> it.startsWith("a=b"));
        });
    }

    @Test
    void noOtherDoorLeadsOutsideEither() {
        Wire daan = wire(DAAN);
        Answer page = Wire.stranger(port).get("/sign-in");
        Wire browser = withForm(Wire.stranger(port), page);

        assertThat(ELSEWHERE).allSatisfy(to -> {
            assertThat(browser.post("/language", "_csrf", token(page), "language", "en", "to", to)
                            .all("location"))
                    .containsExactly("/");
            assertThat(daan.get("/sign-in?to=" + URLEncoder.encode(to, UTF_8)).all("location"))
                    .containsExactly("/");
        });
    }

    @Test
    void whatAFormDoesNotAskForChangesNothing() {
        password(DAAN, "drie losse woorden");
        Answer page = Wire.stranger(port).get("/sign-in");
        Wire browser = withForm(Wire.stranger(port), page);

        Answer answer = browser.post(
                "/sign-in",
                "_csrf",
                token(page),
                "address",
                "daan@delinde.example",
                "password",
                "drie losse woorden",
                "roles",
                "administrator",
                "role",
                "administrator",
                "viewer",
                BRAM.toString(),
                "id",
                BRAM.toString(),
                "person",
                BRAM.toString(),
                "example",
                "true",
                "k.viewer",
                BRAM.toString());

        assertThat(answer.status()).isEqualTo(303);
        assertThat(house.count("access.role where person_id = ?", DAAN)).isZero();
        assertThat(house.count("access.session where person_id = ?", BRAM)).isZero();
        assertThat(house.count("access.session where person_id = ?", DAAN)).isOne();
    }

    @Test
    void aHouseAnswersOnlyToItsOwnName() {
        Wire wire = Wire.stranger(port);

        assertThat(List.of(
                        "evil.example",
                        "localhost.evil.example",
                        "127.0.0.1.evil.example",
                        "evil.example:" + port,
                        "LOCALHOST@evil.example"))
                .allSatisfy(host -> {
                    Answer answer =
                            wire.raw("GET /sign-in HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(host));
                    assertThat(answer.status()).as(host).isEqualTo(400);
                    assertThat(answer.body() + answer.headers()).doesNotContain("evil");
                });
        Answer absolute =
                wire.raw("GET http://evil.example/sign-in HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
        assertThat(absolute.status()).isEqualTo(400);
        assertThat(absolute.body()).doesNotContain("evil");
    }

    @Test
    void aHostThatWasHandedOnIsNotBelieved() {
        Answer answer = Wire.stranger(port)
                .ask(
                        "GET",
                        "/",
                        "X-Forwarded-Host: evil.example\r\nForwarded: host=evil.example\r\nX-Original-URL: /people\r\n");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.headers().toString() + answer.body()).doesNotContain("evil");
        assertThat(answer.all("location")).containsExactly("/sign-in?to=%2F");
    }

    @Test
    void noOtherMethodGetsPastTheDoor() {
        Wire daan = wire(DAAN);

        assertThat(List.of("PUT", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND"))
                .allSatisfy(method -> assertThat(
                                daan.ask(method, "/", "Content-Length: 0\r\n").status())
                        .as(method)
                        .isBetween(400, 501));
        assertThat(daan.ask("HEAD", "/", "").body()).isEmpty();
        assertThat(daan.ask("HEAD", "/", "").status()).isEqualTo(200);
    }

    @Test
    void aHiddenMethodIsNothingButDelete() {
        Answer page = Wire.stranger(port).get("/sign-in");
        Wire browser = withForm(wire(DAAN), page);
        var before = rows();

        assertThat(List.of("PUT", "TRACE", "GET", "OPTIONS", "CONNECT", "<b>"))
                .allSatisfy(method -> assertThat(browser.post("/session", "_csrf", token(page), "_method", method)
                                .status())
                        .as(method)
                        .isBetween(400, 405));
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void noDetourLeadsBehindADoor() {
        Wire stranger = Wire.stranger(port);

        assertThat(List.of(
                        "//people",
                        "/people/",
                        "/people/..;/",
                        "/;/people",
                        "/%2e%2e/people",
                        "/people%2f",
                        "/people%00",
                        "/people.",
                        "/./people",
                        "/sign-in/../people",
                        "/sign-in;/../people",
                        "/PEOPLE",
                        "/css/../people",
                        "/css/..%2fpeople",
                        "/icons.svg/../people",
                        "/people?x=/css/"))
                .allSatisfy(path -> {
                    Answer answer = stranger.get(path);
                    assertThat(answer.status()).as(path).isIn(303, 400, 404);
                    assertThat(answer.body()).as(path).doesNotContain("Fatima", "Daan");
                });
    }

    @Test
    void cookiesAreForThisHouseAlone() {
        password(DAAN, "drie losse woorden");
        Answer page = Wire.stranger(port).get("/sign-in");
        Answer plain = withForm(Wire.stranger(port), page)
                .post(
                        "/sign-in",
                        "_csrf",
                        token(page),
                        "address",
                        "daan@delinde.example",
                        "password",
                        "drie losse woorden");
        Answer secure = Wire.stranger(port).ask("GET", "/sign-in", "X-Forwarded-Proto: https\r\n");

        assertThat(plain.all("set-cookie"))
                .hasSizeGreaterThan(1)
                .allSatisfy(cookie ->
                        assertThat(cookie).contains("HttpOnly", "SameSite=Lax").doesNotContain("Domain="));
        assertThat(secure.all("set-cookie"))
                .singleElement()
                .asString()
                .startsWith("__Host-klankbord-form=")
                .contains("Secure", "HttpOnly", "Path=/")
                .doesNotContain("Domain=");
    }

    @Test
    void aSessionThatWasPlantedOpensNothing() {
        Wire planted = Wire.stranger(port).with("klankbord=planted");

        assertThat(planted.get("/").all("location")).containsExactly("/sign-in?to=%2F");
        assertThat(house.count("access.session")).isZero();
    }

    private void password(UUID person, String password) {
        house.run(
                "insert into access.credential (person_id, password_hash, set_at) values (?, ?, now())",
                person,
                passwords.hash(password));
    }
}
