package nl.klankbord.conversation.preparation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.Ids;
import nl.klankbord.web.Refusals;
import nl.klankbord.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * The whole page as it was typed: every line, and the one that is not there yet.
 *
 * @param typed the texts, by line
 * @param asked what was typed under the questions of the guide
 * @param fresh the line that is new; it gets its id when the page is drawn, so that saving it twice makes one line
 */
record PreparationForm(Map<UUID, String> typed, List<Asked> asked, UUID fresh, Seen seen) {

    private static final String TEXT = "text-";
    private static final String NEW = "new";

    static PreparationForm of(Map<String, String> fields) {
        UUID fresh = id(fields.get("fresh")).orElseGet(Ids::next);
        Map<UUID, String> typed = new LinkedHashMap<>();
        fields.forEach((name, text) -> line(name, fresh).ifPresent(id -> typed.put(id, Typed.text(text))));
        List<Asked> asked = Asked.read(fields);
        asked.forEach(it -> typed.put(it.id(), it.line()));
        return new PreparationForm(typed, asked, fresh, Seen.read(fields.get("seen")));
    }

    /** Nothing was typed yet. */
    static PreparationForm blank() {
        return of(Map.of());
    }

    /** The name of a line's field, which is also its place on the page. */
    static String field(UUID line) {
        return TEXT + line;
    }

    static Optional<UUID> id(@Nullable String typed) {
        try {
            return typed == null ? Optional.empty() : Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** While somebody types, a line may be empty for a moment; that is no reason to throw it away. */
    PreparationForm withoutEmptied() {
        Map<UUID, String> written = new LinkedHashMap<>(typed);
        written.values().removeIf(String::isEmpty);
        return new PreparationForm(written, asked, fresh, seen);
    }

    Refusals refusals() {
        Refusals.Collector found = Refusals.collect();
        typed.forEach((line, text) ->
                found.when(text.length() > Line.LONGEST, name(line), "conversation.preparation.long", Line.LONGEST));
        return found.when(filled() > Line.MOST, TEXT + NEW, "conversation.preparation.many", Line.MOST)
                .done();
    }

    /** What stands in the field of a line now. */
    String text(UUID line) {
        return typed.getOrDefault(line, "");
    }

    /** Whether somebody wiped this line clean. */
    boolean empties(UUID line) {
        return "".equals(typed.get(line));
    }

    private long filled() {
        return typed.values().stream().filter(text -> !text.isEmpty()).count();
    }

    private String name(UUID line) {
        return asked.stream()
                .filter(it -> it.id().equals(line))
                .findFirst()
                .map(Asked::field)
                .orElseGet(() -> line.equals(fresh) ? TEXT + NEW : field(line));
    }

    private static Optional<UUID> line(String name, UUID fresh) {
        if (!name.startsWith(TEXT)) {
            return Optional.empty();
        }
        String which = name.substring(TEXT.length());
        return which.equals(NEW) ? Optional.of(fresh) : id(which);
    }
}
