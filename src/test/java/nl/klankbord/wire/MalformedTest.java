package nl.klankbord.wire;

import static nl.klankbord.TheCast.DAAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is so broken that it reaches no room still gets a kind page, and learns nothing about the server. */
class MalformedTest extends WireTest {

    private static final String HOST = "Host: localhost\r\nConnection: close\r\n";

    private static final Map<String, String> BROKEN = Map.ofEntries(
            Map.entry("an address without end", "GET /" + "a".repeat(20_000) + " HTTP/1.1\r\n" + HOST + "\r\n"),
            Map.entry("a wrong percent sign", "GET /%zz HTTP/1.1\r\n" + HOST + "\r\n"),
            Map.entry("a zero in the address", "GET /%00 HTTP/1.1\r\n" + HOST + "\r\n"),
            Map.entry("a hidden slash", "GET /a%2fb HTTP/1.1\r\n" + HOST + "\r\n"),
            Map.entry(
                    "a letter that has no place there", "GET /<script>alert(1)</script> HTTP/1.1\r\n" + HOST + "\r\n"),
            Map.entry("out of the house", "GET /../../etc/passwd HTTP/1.1\r\n" + HOST + "\r\n"),
            Map.entry("half a path", "GET /people/..;/x HTTP/1.1\r\n" + HOST + "\r\n"),
            Map.entry("a name that is none", "GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n"),
            Map.entry("no name", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n"),
            Map.entry(
                    "two names",
                    "GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n"),
            Map.entry("a header without end", "GET / HTTP/1.1\r\n" + HOST + "X-A: " + "b".repeat(20_000) + "\r\n\r\n"),
            Map.entry("noise", "NOISE\r\n\r\n"),
            Map.entry("another protocol", "GET / HTTP/9.9\r\n" + HOST + "\r\n"),
            Map.entry("another method", "FROB / HTTP/1.1\r\n" + HOST + "\r\n"),
            Map.entry("a length that is none", "POST /sign-in HTTP/1.1\r\n" + HOST + "Content-Length: many\r\n\r\n"),
            Map.entry(
                    "two lengths",
                    "POST /sign-in HTTP/1.1\r\n" + HOST + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab"),
            Map.entry("an unknown packing", "POST /sign-in HTTP/1.1\r\n" + HOST + "Transfer-Encoding: knots\r\n\r\n"),
            Map.entry("a form that cannot be read", form("to=%zz&a=%")),
            Map.entry("a form without end", form("to=" + "a".repeat(1_100_000))),
            Map.entry("a form with a thousand thousand fields", form("a=1&".repeat(20_000))),
            Map.entry(
                    "parts without a border",
                    "POST /sign-in HTTP/1.1\r\n" + HOST
                            + "Content-Type: multipart/form-data\r\nContent-Length: 3\r\n\r\nabc"));

    @Test
    void whateverComesInTheAnswerIsKindAndTellsNothing() {
        Wire wire = Wire.stranger(port);

        assertThat(BROKEN).allSatisfy((what, request) -> {
            Answer answer = wire.raw(request);
            assertThat(answer.status()).as(what).isBetween(400, 505).isNotEqualTo(500);
            assertThat(answer.body())
                    .as(what)
                    .contains("Klankbord", "</html>")
                    .doesNotContain("Tomcat", "Exception", "HTTP Status", "<style", "alert(1)", "evil");
            assertThat(answer.header("content-security-policy")).as(what).isPresent();
            assertThat(answer.header("server")).as(what).isEmpty();
        });
    }

    @Test
    void whoIsLostReadsItInBothLanguages() {
        Answer answer = Wire.stranger(port).get("/%zz");

        assertThat(answer.page().select("section[lang=nl] h1").text()).isEqualTo("Dat begrepen we niet");
        assertThat(answer.page().select("section[lang=en] h1").text()).isEqualTo("We did not understand that");
    }

    @Test
    void everyOtherErrorIsSaidInTheReadersLanguage() {
        Wire daan = wire(DAAN);

        assertThat(title(daan.get("/nothing"), 404)).isEqualTo("Hier is niets te vinden · Klankbord");
        assertThat(title(Wire.stranger(port).in("en").get("/nothing"), 404))
                .isEqualTo("There is nothing here · Klankbord");
        assertThat(title(Wire.stranger(port).post("/session"), 403))
                .isEqualTo("Je kunt niet bij deze pagina · Klankbord");
        assertThat(title(Wire.stranger(port).in("en").post("/session"), 403))
                .isEqualTo("You cannot open this page · Klankbord");
        assertThat(title(Wire.stranger(port).in("en").get("/a//b"), 400))
                .isEqualTo("We did not understand that · Klankbord");
        assertThat(title(daan.get("/session"), 405)).isEqualTo("Hier is niets te vinden · Klankbord");
    }

    @Test
    void aFileThatIsTooLargeGetsAnAnswer() {
        Answer page = Wire.stranger(port).get("/sign-in");
        Wire daan = withForm(wire(DAAN), page);
        String part = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n"
                + "a".repeat(40_000_000) + "\r\n--x--\r\n";

        Answer answer = daan.raw(
                "POST /language?_csrf=%s HTTP/1.1\r\n%sCookie: %s\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: %d\r\n\r\n%s"
                        .formatted(token(page), HOST, String.join("; ", daan.cookies()), part.length(), part));

        assertThat(title(answer, 413)).isEqualTo("Dit bestand is te groot · Klankbord");
    }

    private static String title(Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        return answer.page().title();
    }

    private static String form(String body) {
        return "POST /sign-in HTTP/1.1\r\n%sContent-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n\r\n%s"
                .formatted(HOST, body.length(), body);
    }
}
