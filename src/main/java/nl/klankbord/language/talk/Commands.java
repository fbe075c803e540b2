package nl.klankbord.language.talk;

import java.util.Set;
import nl.klankbord.language.text.Pos;
import nl.klankbord.language.text.Word;

/** Sentences that tell somebody to do something. */
final class Commands {
    private static final Set<String> SUBJECTS = Set.of(
            "ik", "je", "hij", "zij", "ze", "we", "wij", "het", "dat", "dit", "er", "die", "u", "iemand", "i", "you",
            "he", "she", "it", "they", "that", "this", "there");
    private static final int FEW = 2;

    private Commands() {}

    /** Whether it begins with a verb that commands: 'bel hem', and not 'bel je hem' or 'bellen'. */
    static String of(Spoken text) {
        for (int at = 0; at + 1 < text.tokens().size() && at < FEW; at++) {
            Word word = text.tokens().get(at).word();
            boolean verb = word.tagged("WKW:TGW:1EP") || word.tagged("VB");
            if (verb
                    && !SUBJECTS.contains(text.words().get(at + 1))
                    && !SUBJECTS.contains(text.words().get(at))) {
                boolean other = word.readings().stream().anyMatch(it -> it.pos() != Pos.VERB);
                return (at == 0 ? "first" : "soon") + (other ? " maybe" : "");
            }
            if (SUBJECTS.contains(text.words().get(at))) {
                return "no";
            }
        }
        return "no";
    }
}
