package nl.klankbord.language.rule;

import java.util.List;
import java.util.Optional;
import nl.klankbord.language.rule.Node.Hit;
import org.jspecify.annotations.Nullable;

/** A compiled pattern; a sentence that lacks one of its keys need not be tried. */
record Pattern(String source, Node root, List<String> names, int[][] keys) {

    private static final int MARK = 2;

    /** The first match that begins at this token or behind it. */
    Optional<Span> from(Line line, int start) {
        Hit hit = new Hit(MARK + names.size() * 2);
        for (int at = start; at < line.size(); at++) {
            int end = root.match(line, at, hit);
            Span span = end < 0 ? null : span(at, end, hit);
            if (span != null) {
                return Optional.of(span);
            }
        }
        return Optional.empty();
    }

    private @Nullable Span span(int at, int end, Hit hit) {
        int from = hit.places[0] < 0 ? at : hit.places[0];
        int to = hit.places[1] < 0 ? end : hit.places[1];
        return to > from ? new Span(from, to, at, end, hit.places, this) : null;
    }

    /** From this token to just before that one: what is marked, and what the whole pattern took. */
    record Span(int from, int to, int began, int ended, int[] places, Pattern pattern) {

        /** What was captured under this name, as it stands at the beginning or further on in a sentence; empty when nothing was. */
        String captured(Line line, String name, boolean begins) {
            int slot = pattern.names.indexOf(name);
            if (slot < 0 || places[MARK + slot * 2] < 0 || places[MARK + slot * 2] == places[MARK + slot * 2 + 1]) {
                return "";
            }
            int from = places[MARK + slot * 2];
            int to = places[MARK + slot * 2 + 1];
            return begins ? line.text(from, to) : line.within(from, to);
        }

        boolean touches(Span other) {
            return began < other.ended && other.began < ended;
        }
    }
}
