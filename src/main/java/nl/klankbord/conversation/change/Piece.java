package nl.klankbord.conversation.change;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A few words of a text that stayed, came or went. */
public record Piece(Fate fate, String text) {

    private static final Pattern WORD = Pattern.compile("\\S+\\s*");

    /** What became of the words. */
    public enum Fate {
        STAYED,
        ADDED,
        REMOVED
    }

    /** How the one text became the other, word by word; what went stands before what came. */
    static List<Piece> between(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now, Piece::same).getDeltas()) {
            int from = delta.getTarget().getPosition();
            add(pieces, Fate.STAYED, now.subList(at, from));
            add(pieces, Fate.REMOVED, delta.getSource().getLines());
            add(pieces, Fate.ADDED, delta.getTarget().getLines());
            at = from + delta.getTarget().size();
        }
        add(pieces, Fate.STAYED, now.subList(at, now.size()));
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, Fate fate, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(fate, String.join("", words)));
        }
    }

    /** The same word is the same word, also where a line ends. */
    private static boolean same(String one, String other) {
        return one.strip().equals(other.strip());
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
