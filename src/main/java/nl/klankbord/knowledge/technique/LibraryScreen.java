package nl.klankbord.knowledge.technique;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.klankbord.knowledge.Level;
import nl.klankbord.knowledge.Signpost;
import nl.klankbord.knowledge.Technique;
import org.jspecify.annotations.Nullable;

/**
 * The library: the map or the cards, and perhaps one technique beside it.
 *
 * @param found what fits, the best first when words were looked for
 * @param also what else comes near to those words
 * @param open the technique that lies open
 */
public record LibraryScreen(
        Filter filter,
        List<Technique> found,
        List<Signpost> also,
        @Nullable Technique open) {

    private static final List<Level> UP = List.of(Level.LOW, Level.MEDIUM, Level.HIGH);
    private static final List<Level> ACROSS = List.of(Level.LOW, Level.MEDIUM, Level.HIGH);

    /** One square of the map, with what lies in it: the least challenging first. */
    public record Square(Level connection, Level challenge, List<Technique> techniques) {}

    /** The squares of the map, from below to above and from left to right: whoever reads them as a list connects before they challenge. */
    public List<Square> squares() {
        return UP.stream()
                .flatMap(challenge -> ACROSS.stream().map(connection -> square(connection, challenge)))
                .toList();
    }

    /** Whether this technique lies open. */
    public boolean isOpen(Technique technique) {
        return open != null && open.key().equals(technique.key());
    }

    private Square square(Level connection, Level challenge) {
        Stream<Technique> inside = found.stream()
                .filter(it ->
                        it.place().connection() == connection && it.place().challenge() == challenge);
        return new Square(
                connection,
                challenge,
                inside.sorted(Comparator.<Technique>comparingInt(
                                        it -> it.place().up())
                                .thenComparingInt(Technique::number))
                        .toList());
    }
}
