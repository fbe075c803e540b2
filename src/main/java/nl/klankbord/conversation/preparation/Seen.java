package nl.klankbord.conversation.preparation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which texts a page was drawn from: of every line a mark, small enough to travel with the form. So we know later
 * what somebody changed here, and what they changed meanwhile in another tab.
 */
record Seen(Map<UUID, String> marks) {

    private static final int BYTES = 8;

    static Seen of(Collection<Line> lines) {
        Map<UUID, String> marks = new LinkedHashMap<>();
        lines.forEach(line -> marks.put(line.id(), mark(line.text())));
        return new Seen(marks);
    }

    /** What the form brought back; anything that is no mark is left out. */
    static Seen read(@Nullable String typed) {
        Map<UUID, String> marks = new LinkedHashMap<>();
        Arrays.stream((typed == null ? "" : typed).split(" "))
                .map(part -> part.split(":"))
                .filter(part -> part.length == 2)
                .forEach(part -> PreparationForm.id(part[0]).ifPresent(id -> marks.put(id, part[1])));
        return new Seen(marks);
    }

    boolean has(UUID line) {
        return marks.containsKey(line);
    }

    /** Whether the page showed exactly this text for this line. */
    boolean showed(UUID line, String text) {
        return mark(text).equals(marks.get(line));
    }

    @Override
    public String toString() {
        return marks.entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue())
                .collect(Collectors.joining(" "));
    }

    private static String mark(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
