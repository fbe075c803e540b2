package nl.klankbord.conversation.preparation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was typed, laid beside what is kept: what to write, and where somebody changed the same line twice, here and in
 * another tab. Then neither text wins by itself; both stay, and the author chooses.
 *
 * @param begun the conversation has begun: what was shared stays as it was
 */
record Merge(Map<UUID, Line> kept, PreparationForm form, boolean begun) {

    static Merge of(List<Line> own, PreparationForm form, boolean begun) {
        return new Merge(
                own.stream()
                        .collect(Collectors.toMap(Line::id, Function.identity(), (one, _) -> one, LinkedHashMap::new)),
                form,
                begun);
    }

    /** New lines with their text. */
    Map<UUID, String> added() {
        Map<UUID, String> added = new LinkedHashMap<>();
        form.typed().forEach((id, text) -> {
            if (!kept.containsKey(id) && !form.seen().has(id) && !text.isEmpty()) {
                added.put(id, text);
            }
        });
        return added;
    }

    /** Lines that get another text. */
    Map<UUID, String> changed() {
        Map<UUID, String> changed = new LinkedHashMap<>();
        mine().forEach(id -> {
            String text = form.typed().get(id);
            if (text != null
                    && !text.isEmpty()
                    && kept.containsKey(id)
                    && !clashes().contains(id)) {
                changed.put(id, text);
            }
        });
        return changed;
    }

    /** Lines that were wiped clean. */
    List<UUID> removed() {
        List<UUID> removed = new ArrayList<>(mine());
        removed.removeIf(
                id -> !form.empties(id) || !kept.containsKey(id) || clashes().contains(id));
        return removed;
    }

    /** Lines that were changed here, and changed, removed or fixed elsewhere meanwhile. */
    Set<UUID> clashes() {
        Set<UUID> clashes = new LinkedHashSet<>(mine());
        clashes.removeIf(id -> {
            Line line = kept.get(id);
            return line == null
                    ? form.empties(id)
                    : !fixed(line) && (id.equals(form.fresh()) || form.seen().showed(id, line.text()));
        });
        return clashes;
    }

    /** What was changed here of lines that were taken away elsewhere meanwhile. */
    Map<UUID, String> goneElsewhere() {
        return clashes().stream()
                .filter(id -> !kept.containsKey(id))
                .collect(Collectors.toMap(Function.identity(), form::text, (one, _) -> one, LinkedHashMap::new));
    }

    /** What belongs in the line that is not there yet: what was typed there, and changes of lines that can no longer change. */
    String unplaced() {
        Stream<String> late = clashes().stream()
                .filter(id -> kept.containsKey(id) && fixed(kept.get(id)))
                .map(form::text);
        return Stream.concat(Stream.ofNullable(added().get(form.fresh())), late)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Whether a line can no longer change: the other came to the table with it. */
    boolean fixed(Line line) {
        return begun && line.shared();
    }

    /** The lines whose text was changed on this page. The new line has an id that no other page knows. */
    Set<UUID> mine() {
        return form.typed().entrySet().stream()
                .filter(entry -> form.seen().has(entry.getKey()) || kept.containsKey(entry.getKey()))
                .filter(entry -> !form.seen().showed(entry.getKey(), entry.getValue()))
                .filter(entry -> !isKept(entry.getKey(), entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean isKept(UUID id, String text) {
        Line line = kept.get(id);
        return line != null && line.text().equals(text);
    }
}
