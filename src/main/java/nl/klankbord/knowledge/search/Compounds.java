package nl.klankbord.knowledge.search;

import java.util.List;
import nl.klankbord.web.Language;

/**
 * The words inside a Dutch word that was glued together: 'werkdrukklachten' stands nowhere, 'werkdruk' and 'klachten' do. Only
 * words that can be found count, so that a slip of the pen is not cut to pieces.
 */
final class Compounds {

    /** Shorter pieces are endings and chance more often than words. */
    private static final int SHORTEST = 4;

    /** A first word that stands for the whole is a long one: 'compliment' in 'complimentenkaart', and not 'voor' in 'voorraad'. */
    private static final int LONG = 7;

    /** What Dutch puts between two words, and what is nothing most of the time. */
    private static final List<String> JOINTS = List.of("", "s", "en", "e", "er");

    private final Reading reading;
    private final Known known;

    Compounds(Reading reading, Known known) {
        this.reading = reading;
        this.known = known;
    }

    /** The stems of the words inside this one: both when both can be found, else the first alone; none when it is no such word. */
    List<String> parts(String stem) {
        List<String> alone = List.of();
        for (int cut = stem.length() - SHORTEST; cut >= SHORTEST; cut--) {
            List<String> first = first(stem.substring(0, cut));
            String last = stem.substring(cut);
            if (!first.isEmpty() && known.stands(last, Language.NL)) {
                return List.of(first.getFirst(), last);
            }
            alone = alone.isEmpty() && cut >= LONG ? first : alone;
        }
        return alone;
    }

    private List<String> first(String word) {
        for (String joint : JOINTS) {
            if (word.endsWith(joint) && word.length() - joint.length() >= SHORTEST) {
                List<String> stems = reading.stems(word.substring(0, word.length() - joint.length()));
                if (stems.size() == 1 && known.stands(stems.getFirst(), Language.NL)) {
                    return stems;
                }
            }
        }
        return List.of();
    }
}
