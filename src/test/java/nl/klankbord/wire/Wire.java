package nl.klankbord.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A line to a house that runs, with what one visitor's browser always sends along.
 *
 * @param cookies as in the header: 'name=value'
 * @param language what the browser asks for
 */
public record Wire(int port, List<String> cookies, String language) {

    private static final int PATIENCE_MILLIS = 20_000;

    /** Somebody of whom nothing is known. */
    public static Wire stranger(int port) {
        return new Wire(port, List.of(), "nl");
    }

    /** The same visitor with one more cookie. */
    public Wire with(String cookie) {
        List<String> more = new ArrayList<>(cookies);
        more.add(cookie);
        return new Wire(port, List.copyOf(more), language);
    }

    /** The same visitor in another language. */
    public Wire in(String other) {
        return new Wire(port, cookies, other);
    }

    /** Asks for a page. */
    public Answer get(String path) {
        return ask("GET", path, "");
    }

    /** Asks in another way; each header ends its own line. */
    public Answer ask(String method, String path, String headers) {
        return raw("%s %s HTTP/1.1\r\nHost: localhost:%d\r\n%s%s\r\n".formatted(method, path, port, always(), headers));
    }

    /** Sends a form: names and values in turn. */
    public Answer post(String path, String... fields) {
        String body = IntStream.range(0, fields.length / 2)
                .mapToObj(at -> coded(fields[2 * at]) + "=" + coded(fields[2 * at + 1]))
                .collect(Collectors.joining("&"));
        return raw(
                "POST %s HTTP/1.1\r\nHost: localhost:%d\r\n%sContent-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n\r\n%s"
                        .formatted(path, port, always(), body.getBytes(UTF_8).length, body));
    }

    /** Sends exactly this, or as much of it as the house wants to hear: its answer counts, also when it came before the end. */
    public Answer raw(String request) {
        try (Socket line = new Socket("127.0.0.1", port)) {
            line.setSoTimeout(PATIENCE_MILLIS);
            say(line, request);
            return Answer.of(new String(line.getInputStream().readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void say(Socket line, String request) throws IOException {
        try {
            line.getOutputStream().write(request.getBytes(UTF_8));
            line.getOutputStream().flush();
        } catch (SocketException heardEnough) {
            // What it said before it hung up can still be read.
        }
    }

    private String always() {
        String cookie = cookies.isEmpty() ? "" : "Cookie: " + String.join("; ", cookies) + "\r\n";
        return "Connection: close\r\nAccept-Language: " + language + "\r\n" + cookie;
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
