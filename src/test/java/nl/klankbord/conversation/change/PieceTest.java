package nl.klankbord.conversation.change;

import static nl.klankbord.conversation.change.Piece.Fate.ADDED;
import static nl.klankbord.conversation.change.Piece.Fate.REMOVED;
import static nl.klankbord.conversation.change.Piece.Fate.STAYED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PieceTest {

    @Test
    void wordsThatCameAndWentStandAtTheirPlace() {
        assertThat(Piece.between("Het boren lukt goed.", "Het zagen lukt heel goed."))
                .containsExactly(
                        new Piece(STAYED, "Het "),
                        new Piece(REMOVED, "boren "),
                        new Piece(ADDED, "zagen "),
                        new Piece(STAYED, "lukt "),
                        new Piece(ADDED, "heel "),
                        new Piece(STAYED, "goed."));
    }

    @Test
    void aWordIsTheSameWordAlsoWhereALineEnds() {
        assertThat(Piece.between("Het lukt", "Het lukt\n\nNog iets"))
                .containsExactly(new Piece(STAYED, "Het lukt\n\n"), new Piece(ADDED, "Nog iets"));
    }

    @Test
    void fromNothingAllCameAndToNothingAllWent() {
        assertThat(Piece.between("", "Alles")).containsExactly(new Piece(ADDED, "Alles"));
        assertThat(Piece.between("Alles", "")).containsExactly(new Piece(REMOVED, "Alles"));
        assertThat(Piece.between("", "")).isEmpty();
    }

    @Property
    void whatStayedAndCameIsTheWholeNewText(
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 30) String one,
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 30) String other) {
        String before = one.replace('d', ' ').strip();
        String after = other.replace('d', ' ').strip();
        assertThat(Piece.between(before, after).stream()
                        .filter(it -> it.fate() != REMOVED)
                        .map(Piece::text)
                        .collect(Collectors.joining()))
                .isEqualTo(after);
    }
}
