package nl.klankbord.proof;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at a browser without script, over a real connection: keeps cookies, sends the token of the last page. */
final class PlainBrowser {

    private final String address;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private String token = "";

    PlainBrowser(String address) {
        this.address = address;
    }

    /** Signs in as one of the cast, with one tap; answers with who that is. */
    String be(String name) throws IOException, InterruptedException {
        String person = knock(name);
        get("/");
        return person;
    }

    /** Signs in, and looks at nothing yet. */
    PlainBrowser named(String name) throws IOException, InterruptedException {
        knock(name);
        return this;
    }

    private String knock(String name) throws IOException, InterruptedException {
        String person =
                first(get("/sign-in").body(), "value=\"([0-9a-f-]{36})\"[^>]*>(?:(?!</button>).)*<b>" + name, "");
        int status = post("/example/session", Map.of("person", person)).statusCode();
        if (status != 303 || person.isEmpty()) {
            throw new IOException(name + " cannot come in: " + status);
        }
        return person;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpResponse<String> page = client.send(request(path).GET().build(), BodyHandlers.ofString());
        token = first(page.body(), "name=\"_csrf\" value=\"([^\"]+)\"", token);
        return page;
    }

    HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        return send(request(path), fields);
    }

    /** As the page does by itself while somebody types. */
    HttpResponse<String> autosave(String path, Map<String, String> fields) throws IOException, InterruptedException {
        return send(request(path).header("X-Autosave", "yes"), fields);
    }

    /** What the next page will say was done; empty when it says nothing. */
    static String toast(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> first(cookie, "^toast=([^;]+)", ""))
                .filter(key -> !key.isEmpty())
                .findFirst()
                .orElse("");
    }

    static String goesTo(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    /** The first group of the first place in a text where this fits. */
    static String first(String text, String pattern, String otherwise) {
        Matcher found = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        return found.find() ? found.group(1) : otherwise;
    }

    private HttpResponse<String> send(HttpRequest.Builder request, Map<String, String> fields)
            throws IOException, InterruptedException {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "", "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8)));
        HttpRequest sent = request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return client.send(sent, BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(30));
    }
}
