package nl.klankbord.conversation.strength;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import nl.klankbord.web.Language;

/** The order of a Dutch dictionary: capitals and accents come where one looks for them, and nobody stands first for another reason. */
final class Alphabet {

    private Alphabet() {}

    /** By these words. */
    static <T> Comparator<T> by(Function<T, String> words) {
        Collator dutch = Collator.getInstance(Language.NL.locale());
        dutch.setStrength(Collator.SECONDARY);
        return (one, other) -> dutch.compare(words.apply(one), words.apply(other));
    }

    /** These words in order. */
    static List<String> sorted(List<String> words) {
        return words.stream().sorted(by(Function.identity())).toList();
    }
}
