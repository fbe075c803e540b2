package nl.klankbord.wire;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What came back over the line.
 *
 * @param headers each as 'name: value', the name in lower case
 */
public record Answer(int status, List<String> headers, String body) {

    static Answer of(String raw) {
        int end = raw.indexOf("\r\n\r\n");
        List<String> head = List.of(raw.substring(0, Math.max(end, 0)).split("\r\n"));
        if (end < 0 || !head.getFirst().matches("HTTP/1\\.1 \\d{3}.*")) {
            throw new IllegalStateException("no answer: " + raw);
        }
        List<String> headers = head.stream().skip(1).map(Answer::lowerName).toList();
        return new Answer(Integer.parseInt(head.getFirst().substring(9, 12)), headers, raw.substring(end + 4));
    }

    /** The first header of this name. */
    public Optional<String> header(String name) {
        return all(name).stream().findFirst();
    }

    /** Every header of this name. */
    public List<String> all(String name) {
        return headers.stream()
                .filter(it -> it.startsWith(name + ": "))
                .map(it -> it.substring(name.length() + 2))
                .toList();
    }

    /** The page in it. */
    public Document page() {
        return Jsoup.parse(body, "http://localhost");
    }

    private static String lowerName(String header) {
        int colon = header.indexOf(':');
        return header.substring(0, colon).toLowerCase(Locale.ROOT) + header.substring(colon);
    }
}
