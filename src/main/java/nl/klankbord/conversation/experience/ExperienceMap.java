package nl.klankbord.conversation.experience;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.klankbord.people.Pair;

/**
 * What two people laid side by side, on the map of connection and challenge. Places, and no sum of them.
 *
 * @param other the given name of the one who is not looking
 * @param points the oldest first
 */
public record ExperienceMap(String other, List<Point> points) {

    /** The steps of challenge, as one reads a map: the most of it on top. */
    public static final List<Integer> DOWN = List.of(4, 3, 2, 1);

    private static final int MOST = 8;
    /** One conversation of two people, with what the viewer may see of it. */
    public record Talk(Pair pair, Instant startsAt, Sides sides) {}

    /** Whose it is: each has a shape of its own. */
    public enum Mark {
        /** How it felt to the viewer. */
        YOU,
        /** How it felt to the other. */
        OTHER,
        /** What the manager aimed at. */
        MEANT
    }

    /** One place on the map. */
    public record Point(Instant day, Mark mark, Impression at, boolean newest) {

        /** The word in message keys and in the names of shapes. */
        public String shape() {
            return switch (mark) {
                case YOU -> "you";
                case OTHER -> "other";
                case MEANT -> "meant";
            };
        }
    }

    /** The map of the last conversations of which the employee agreed that both see both. */
    public static ExperienceMap of(UUID viewer, String other, List<Talk> talks) {
        List<Talk> shown = talks.stream()
                .filter(talk -> talk.sides().revealed())
                .sorted(Comparator.comparing(Talk::startsAt).reversed())
                .limit(MOST)
                .toList();
        return new ExperienceMap(
                other,
                shown.reversed().stream()
                        .flatMap(talk -> points(talk, viewer, talk == shown.getFirst()))
                        .toList());
    }

    /** What lies on this place, the oldest first. */
    public List<Point> at(int connection, int challenge) {
        Impression place = new Impression(connection, challenge);
        return points.stream().filter(point -> point.at().equals(place)).toList();
    }

    /** Whether this shape is on the map. */
    public boolean has(Mark mark) {
        return points.stream().anyMatch(point -> point.mark() == mark);
    }

    /** Whether there is nothing to draw. */
    public boolean none() {
        return points.isEmpty();
    }

    private static Stream<Point> points(Talk talk, UUID viewer, boolean newest) {
        boolean guided = viewer.equals(talk.pair().employee());
        Sides sides = talk.sides();
        return Stream.of(
                        point(
                                talk,
                                guided ? Mark.YOU : Mark.OTHER,
                                sides.employee().felt(),
                                newest),
                        point(
                                talk,
                                guided ? Mark.OTHER : Mark.YOU,
                                sides.manager().felt(),
                                newest),
                        point(talk, Mark.MEANT, sides.manager().meant(), newest))
                .flatMap(Optional::stream);
    }

    private static Optional<Point> point(Talk talk, Mark mark, Optional<Impression> at, boolean newest) {
        return at.map(place -> new Point(talk.startsAt(), mark, place, newest));
    }
}
