import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.language.Engines;
import nl.klankbord.language.LanguageEngine;
import nl.klankbord.language.Options;
import nl.klankbord.language.talk.Listening;
import nl.klankbord.language.text.Tongue;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody types in a text of 300 words: after each key the whole text goes to a running house and the hints come back. Beside it, in turn,
 * a request that only finds out who asks and begins a transaction; so what the machine does meanwhile disturbs both.
 */
class Hints {
    private static final int WORDS = 300;
    private static final Pattern PERSON = Pattern.compile("name=\"person\" value=\"([0-9a-f-]{36})\""), FORM = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient browser = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(new CookieManager()).build();
    private final String house;
    private final String form;

    Hints(int port) throws Exception {
        house = "http://localhost:" + port;
        String page = ask("/sign-in", null, null);
        // The door opens before the example is told to its end.
        for (long end = System.nanoTime() + 600_000_000_000L; !PERSON.matcher(page).find() && System.nanoTime() < end; Thread.sleep(1_000)) page = ask("/sign-in", null, null);
        ask("/example/session", "person=" + found(PERSON, page) + "&_csrf=" + coded(found(FORM, page)), "application/x-www-form-urlencoded");
        form = found(FORM, ask("/look", null, null));
    }

    public static void main(String[] args) throws Exception {
        Map<String, String> options = new HashMap<>(Map.of("keys", "400", "warm", "400"));
        for (String arg : args) {
            String[] word = arg.replaceFirst("^--", "").split("=", 2);
            if (word.length < 2 || options.put(word[0], word[1]) == null) throw new IllegalArgumentException("bench hints knows --keys=, --warm=");
        }
        memory();
        try (Application application = Application.start(List.of("-cp", "target/bench-classes:" + System.getProperty("java.class.path"), "nl.klankbord.Klankbord"), Map.of(), Files.createTempDirectory("klankbord-bench-data"), List.of())) {
            new Hints(application.port()).measure(Integer.parseInt(options.get("warm")), Integer.parseInt(options.get("keys")));
            System.out.printf("%nresident memory after it: %d MB%n", application.residentMegabytes());
        }
    }

    private void measure(int warm, int keys) throws Exception {
        String text = text();
        double[] bare = new double[keys], hints = new double[keys];
        for (int key = -warm; key < keys; key++) {
            // Each key makes another text, as it does for somebody who types.
            String typed = text.substring(0, text.length() - 250 + Math.floorMod(key, 250));
            double one = millis("/bench/bare", null, null);
            double two = millis("/hints", "kind=minutes&_csrf=" + coded(form) + "&text=" + coded(typed), "application/x-www-form-urlencoded");
            if (key >= 0) {
                bare[key] = one;
                hints[key] = two;
            }
        }
        System.out.printf("%n%d keys in a text of %d words (%d characters), one connection%n%n", keys, text.split(" ").length, text.length());
        System.out.println("| request | p50 ms | p95 ms | p99 ms | p50 of the bare one |\n| --- | --- | --- | --- | --- |");
        print("bare", bare, bare);
        print("hints beside a form", hints, bare);
        print("findings for a program", program(text), bare);
    }

    /** As many as a program may ask in a minute, the first ones to warm up. */
    private double[] program(String text) throws Exception {
        double[] times = new double[80];
        for (int key = -35; key < times.length; key++) {
            String typed = text.substring(0, text.length() - 250 + Math.floorMod(key, 250));
            double time = millis("/api/language/findings", new JsonMapper().writeValueAsString(Map.of("id", key, "text", typed)), "application/json");
            if (key >= 0) times[key] = time;
        }
        return times;
    }

    private static void print(String name, double[] times, double[] bare) {
        Arrays.sort(times);
        Arrays.sort(bare);
        System.out.printf(Locale.ROOT, "| %s | %.1f | %.1f | %.1f | %.1f |%n", name, at(times, 50), at(times, 95), at(times, 99), at(times, 50) / at(bare, 50));
    }

    private static double at(double[] sorted, int percentile) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percentile / 100)];
    }

    private double millis(String path, String body, String type) throws Exception {
        long start = System.nanoTime();
        ask(path, body, type);
        return (System.nanoTime() - start) / 1e6;
    }

    private String ask(String path, String body, String type) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(house + path));
        if (body != null) request.POST(HttpRequest.BodyPublishers.ofString(body)).header("Content-Type", type);
        if (body != null && form != null) request.header("X-XSRF-TOKEN", form);
        HttpResponse<String> answer = browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 400) throw new IOException(path + " answered " + answer.statusCode());
        return answer.body();
    }

    /** What is in memory with a dictionary for the hints and another for looking back, and with one for both. */
    private static void memory() {
        System.out.println("| in memory, after one text and one talk | MB |\n| --- | --- |");
        System.out.printf(Locale.ROOT, "| a dictionary for each | %.1f |%n", megabytes(() -> {
            LanguageEngine engine = LanguageEngine.of(Tongue.NL, Options.none());
            Listening ear = Listening.of(Tongue.NL);
            return List.of(engine, ear, engine.parts("Je bent laat."), ear.talk(new nl.klankbord.language.talk.Utterance("Ik kom morgen.", "")));
        }));
        System.out.printf(Locale.ROOT, "| one for both | %.1f |%n", megabytes(() -> {
            Engines engines = new Engines();
            return List.of(engines, engines.reading(Tongue.NL).parts("Je bent laat."), engines.listening(Tongue.NL).talk(new nl.klankbord.language.talk.Utterance("Ik kom morgen.", "")));
        }));
    }

    private static double megabytes(Supplier<Object> made) {
        made.get();
        long before = used();
        Object kept = made.get();
        long after = used();
        if (kept == null) throw new IllegalStateException();
        return (after - before) / 1e6;
    }

    private static long used() {
        for (int again = 0; again < 4; again++) System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static String text() throws IOException {
        List<String> words = new ArrayList<>();
        try (Stream<String> lines = Files.lines(Path.of("src/language/findings-held-out.jsonl"))) {
            lines.map(line -> new JsonMapper().readTree(line).get("text").asString()).flatMap(text -> Stream.of(text.split("\\s+"))).limit(WORDS).forEach(words::add);
        }
        return words.stream().collect(Collectors.joining(" "));
    }

    private static String found(Pattern wanted, String page) throws IOException {
        Matcher found = wanted.matcher(page);
        if (!found.find()) throw new IOException("the page has no " + wanted);
        return found.group(1);
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
