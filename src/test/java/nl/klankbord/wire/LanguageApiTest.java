package nl.klankbord.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.klankbord.TheCast.BRAM;
import static nl.klankbord.TheCast.DAAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.klankbord.access.Ids;
import nl.klankbord.access.apitoken.ApiTokens;
import nl.klankbord.guard.Door;
import nl.klankbord.guard.HouseClasses;
import nl.klankbord.language.Engines;
import nl.klankbord.language.api.Verb;
import nl.klankbord.language.text.Tongue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** A program asks what a text does, with a token or with the session of somebody who signed in. */
class LanguageApiTest extends WireTest {
    private static final OpenApi TOLD = OpenApi.read();
    private static final String FINDINGS = "/api/language/findings";
    private static final String MARK = "Zebrapad7331";
    private static final String ONE = "{\"id\":\"a\",\"text\":\"Je bent altijd te laat.\"}";

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private Engines engines;

    private String secret = "";

    @BeforeEach
    void aProgramHasAToken() {
        secret = ((ApiTokens.Made.Fresh)
                        looking(BRAM, () -> tokens.make(Ids.next(), "Proef", LocalDate.parse("2026-12-24"))))
                .secret();
    }

    @Test
    void theDescriptionNamesEveryDoorAndNoOther() {
        assertThat(TOLD.doors())
                .isEqualTo(Door.in(HouseClasses.HOUSE).stream()
                        .flatMap(door -> door.paths().stream()
                                .filter(path -> path.startsWith("/api/"))
                                .map(path -> door.verbs().getFirst() + " " + path))
                        .collect(Collectors.toCollection(TreeSet::new)));
        Answer told = Wire.stranger(port).get("/api/openapi.json");
        assertThat(told.status()).isEqualTo(200);
        assertThat(new JsonMapper().readTree(told.body())).isEqualTo(TOLD.description());
        TOLD.describes("/api/openapi.json", "get", told);
    }

    @ParameterizedTest
    @EnumSource(Verb.class)
    void aProgramGetsWhatTheCommandLineSays(Verb verb) {
        String path = "/api/language/" + verb.word();
        for (String text :
                List.of("Je bent altijd te laat.", "Gisteren schrok ik. Hoe zie jij dat?", "", "\\ud83d<b>")) {
            String body = "{\"id\":7,\"text\":\"%s\",\"context\":\"Wat nu?\"}".formatted(text);
            assertThat(TOLD.asksFor(path, body)).isTrue();
            Answer answer = program(path, body);
            TOLD.describes(path, "post", answer);
            Map<String, Object> line = verb.answer(new JsonMapper().readValue(body, Map.class), Tongue.NL, engines);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body())
                    .isEqualTo(
                            new String(new JsonMapper().writeValueAsString(line).getBytes(UTF_8), UTF_8));
        }
    }

    @Test
    void manyAreAnsweredInTheirOrderEachInItsLanguage() {
        String body = "{\"items\":[{\"id\":1,\"text\":\"Why are you late?\",\"language\":\"en\"},%s]}".formatted(ONE);
        Answer answer = program(FINDINGS, body);
        TOLD.describes(FINDINGS, "post", answer);
        assertThat(answer.body()).containsSubsequence("why_question", "\"id\":\"a\"", "generalisation");
    }

    @Test
    void whoeverIsSignedInAsksWithTheTokenOfAForm() {
        Answer page = Wire.stranger(port).get("/sign-in");
        String cookies =
                "Cookie: " + String.join("; ", withForm(wire(DAAN), page).cookies()) + "\r\n";
        Answer answer = sent("POST", FINDINGS, cookies + "X-XSRF-TOKEN: " + token(page) + "\r\n", ONE);
        assertThat(answer.status()).isEqualTo(200);
        for (String forged : List.of("", "X-XSRF-TOKEN: wrong\r\n")) {
            Answer refused = sent("POST", FINDINGS, cookies + forged, ONE);
            assertThat(refused.status()).isEqualTo(403);
            TOLD.describes(FINDINGS, "post", refused);
        }
    }

    @Test
    void withoutATokenThatWorksNobodyComesIn() {
        String cookies = "Cookie: " + String.join("; ", wire(DAAN).cookies()) + "\r\n";
        String other = secret.substring(0, secret.length() - 1) + (secret.endsWith("a") ? "b" : "a");
        for (String headers : List.of(
                "",
                "Authorization: Bearer\r\n",
                "Authorization: Bearer " + other + "\r\n",
                // A token that does not work is not helped by the session of the browser it came from.
                cookies + "Authorization: Bearer " + other + "\r\n",
                "Authorization: Basic " + secret + "\r\n",
                "Cookie: klankbord=" + secret + "\r\n")) {
            Answer answer = sent("POST", FINDINGS, headers, ONE);
            assertThat(answer.status()).as(headers).isEqualTo(401);
            TOLD.describes(FINDINGS, "post", answer);
        }
    }

    @Test
    void aTokenOpensNothingElse() {
        for (String path : List.of("/", "/people", "/me", "/api-tokens", "/hints", "/accounts")) {
            Answer answer = sent("GET", path, "Authorization: Bearer " + secret + "\r\n", "");
            assertThat(answer.status()).as(path).isIn(303, 404, 405);
        }
        Answer posted = sent("POST", "/hints", "Authorization: Bearer " + secret + "\r\n", ONE);
        assertThat(posted.status()).isEqualTo(403);
    }

    @Test
    void itWorksUntilItsLastDayAndTheDayOfUseIsKept() {
        assertThat(program(FINDINGS, ONE).status()).isEqualTo(200);
        assertThat(house.count("access.api_token where used_on = '2026-11-24'")).isOne();
        clock.set("2026-12-24T23:50");
        assertThat(program(FINDINGS, ONE).status()).isEqualTo(200);
        clock.pass(Duration.ofMinutes(11));
        assertThat(program(FINDINGS, ONE).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "PATCH"})
    void anotherMethodIsToldWhichOne(String method) {
        Answer answer = sent(method, FINDINGS, "Authorization: Bearer " + secret + "\r\n", ONE);
        assertThat(answer.status()).isEqualTo(405);
        TOLD.describes(FINDINGS, "post", answer);
        assertThat(answer.header("allow")).contains("POST");
    }

    @Test
    void whatItCannotUseIsToldInTheLanguageThatWasAskedFor() {
        String large = "{\"id\":1,\"text\":\"" + "a".repeat(1_000_000) + "\"}";
        Map<String, Integer> bodies =
                Map.of("{", 400, "[]", 422, "{\"id\":1}", 422, large, 413, "{\"id\":1,\"text\":\"a\",\"kind\":3}", 422);
        bodies.forEach((body, status) -> {
            Answer answer = program(FINDINGS, body);
            assertThat(answer.status()).isEqualTo(status);
            TOLD.describes(FINDINGS, "post", answer);
        });
        Answer dutch = program(FINDINGS, "{");
        assertThat(dutch.body()).contains("regel 1, teken 2");
        assertThat(dutch.all("content-language")).containsExactly("nl-NL");
        assertThat(sent(
                                "POST",
                                FINDINGS,
                                "Accept-Language: fr, en;q=0.5\r\nAuthorization: bearer " + secret + "\r\n",
                                "{")
                        .body())
                .contains("line 1, character 2");
    }

    @Test
    void whatIsNoJsonIsNotRead() {
        for (String type : List.of("text/plain", "application/x-www-form-urlencoded", "nonsense", "application/xml")) {
            Answer answer = Wire.stranger(port)
                    .raw(request("POST", FINDINGS, "Authorization: Bearer " + secret + "\r\n", ONE)
                            .replace("application/json", type));
            assertThat(answer.status()).as(type).isEqualTo(415);
            TOLD.describes(FINDINGS, "post", answer);
        }
        Answer packed =
                sent("POST", FINDINGS, "Content-Encoding: gzip\r\nAuthorization: Bearer " + secret + "\r\n", ONE);
        assertThat(packed.status()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/", "/api/language", "/api/people", "/api/language/poems", "/api/%zz", "/api/..;/people"})
    void whatIsNotThereIsAProblemToo(String path) {
        Answer answer = sent("POST", path, "Authorization: Bearer " + secret + "\r\n", ONE);
        assertThat(answer.status()).as(path).isIn(400, 404);
        assertThat(answer.header("content-type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void whoeverAsksTooMuchWaits() {
        Answer last = program(FINDINGS, ONE);
        for (int more = 0; more < 120; more++) {
            last = program(FINDINGS, "{}");
        }
        assertThat(last.status()).isEqualTo(429);
        TOLD.describes(FINDINGS, "post", last);
        assertThat(last.header("retry-after")).contains("60");
        clock.pass(Duration.ofMinutes(1));
        assertThat(program(FINDINGS, ONE).status()).isEqualTo(200);
    }

    @Test
    void nothingOfATextIsKept() {
        program(FINDINGS, ONE);
        Map<String, String> before = rows();
        Answer answer = program(FINDINGS, ONE.replace("laat", MARK));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("cache-control")).contains("no-store");
        assertThat(answer.header("set-cookie")).isEmpty();
        assertThat(rows()).isEqualTo(before);
    }

    private Answer program(String path, String body) {
        return sent("POST", path, "Authorization: Bearer " + secret + "\r\n", body);
    }

    private Answer sent(String method, String path, String headers, String body) {
        return Wire.stranger(port).raw(request(method, path, headers, body));
    }

    private String request(String method, String path, String headers, String body) {
        return "%s %s HTTP/1.1\r\nHost: localhost:%d\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: %d\r\n%s\r\n%s"
                .formatted(method, path, port, body.getBytes(UTF_8).length, headers, body);
    }
}
