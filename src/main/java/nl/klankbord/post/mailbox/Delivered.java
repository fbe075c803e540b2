package nl.klankbord.post.mailbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A letter in a mailbox of the example.
 *
 * @param text as plain text
 * @param html the same, as most mail programs show it
 * @param invitation what came along for a calendar; null when nothing did
 */
public record Delivered(
        UUID id,
        String subject,
        String text,
        String html,
        @Nullable String invitation,
        Instant at) {

    /** The plain text, a paragraph at a time. */
    public List<List<String>> paragraphs() {
        return Stream.of(text.strip().split("\n\\s*\n"))
                .map(it -> it.lines().toList())
                .toList();
    }
}
