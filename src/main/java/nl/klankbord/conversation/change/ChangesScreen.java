package nl.klankbord.conversation.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.conversation.change.Piece.Fate;

/**
 * How minutes came to be, the newest version first.
 *
 * @param other the given name of the other of the two
 */
public record ChangesScreen(UUID conversation, Instant startsAt, String other, List<Step> steps) {

    /**
     * One version beside the one before it.
     *
     * @param author their given name
     * @param pieces what became of the words; empty when the text stayed the same, or was the first
     * @param added the words of agreements that came
     * @param removed the words of agreements that went
     * @param confirmed the given names of who says yes to it
     * @param withdrawn the given names of who took that back
     */
    public record Step(
            int number,
            String author,
            Instant writtenAt,
            List<Piece> pieces,
            List<String> added,
            List<String> removed,
            List<String> confirmed,
            List<String> withdrawn) {

        /** Whether there was none before it. */
        public boolean first() {
            return number == 1;
        }
    }

    static List<Step> steps(List<Version> newestFirst, Map<UUID, String> names) {
        List<Step> steps = new ArrayList<>();
        for (int at = 0; at < newestFirst.size(); at++) {
            Version now = newestFirst.get(at);
            Version before = at + 1 < newestFirst.size() ? newestFirst.get(at + 1) : now;
            steps.add(step(now, before, names));
        }
        return List.copyOf(steps);
    }

    private static Step step(Version now, Version before, Map<UUID, String> names) {
        List<Piece> pieces = Piece.between(before.text(), now.text());
        boolean changed = pieces.stream().anyMatch(it -> it.fate() != Fate.STAYED);
        List<UUID> tookBack = now.withdrawn().stream()
                .filter(it -> !now.confirmed().contains(it))
                .distinct()
                .toList();
        return new Step(
                now.number(),
                names.getOrDefault(now.author(), ""),
                now.writtenAt(),
                changed ? pieces : List.of(),
                without(now.agreements(), before.agreements()),
                without(before.agreements(), now.agreements()),
                named(now.confirmed(), names),
                named(tookBack, names));
    }

    /** Two agreements may have the same words: each takes one of the others away. */
    private static List<String> without(List<String> all, List<String> those) {
        List<String> left = new ArrayList<>(all);
        those.forEach(left::remove);
        return List.copyOf(left);
    }

    private static List<String> named(List<UUID> people, Map<UUID, String> names) {
        return people.stream().map(it -> names.getOrDefault(it, "")).toList();
    }

    /** The address of these minutes. */
    public String path() {
        return "/conversations/" + conversation + "/minutes";
    }
}
