package nl.klankbord.language.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The words a pattern cannot do without, so that most sentences never meet most patterns. */
final class Keys {
    private static final Set<String> OFTEN = Set.of(
            "je", "jij", "u", "ge", "gij", "hij", "zij", "ze", "de", "het", "een", "en", "ik", "is", "dat", "die", "in",
            "van", "niet", "te", "op", "~zijn", "~hebben", "om", "er", "met", "voor", "we", "wij", "als", "maar", ",",
            "?", "the", "a", "you", "to", "and", "of", "i", "it", "~be", "~have");

    private final Vocabulary vocabulary;

    Keys(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** For each word the pattern cannot do without, the questions one of which somebody must answer; the rarest word first. */
    int[][] of(List<String> parts) {
        return needed(parts).stream()
                .sorted(Comparator.comparingInt(Keys::cost))
                .map(word -> Groups.alternatives(word).stream()
                        .map(way -> way.replaceAll("_.*", ""))
                        .mapToInt(vocabulary::number)
                        .toArray())
                .toArray(int[][]::new);
    }

    private static List<String> needed(List<String> parts) {
        List<String> needed = new ArrayList<>();
        int depth = 0;
        for (String whole : parts) {
            String part = whole.indexOf('=') > 0 ? whole.substring(whole.indexOf('=') + 1) : whole;
            if (part.equals("(")) {
                depth++;
            } else if (part.startsWith(")")) {
                depth--;
            } else if (depth == 0 && tests(part)) {
                int but = part.indexOf('\\');
                needed.add(but < 0 ? part : part.substring(0, but));
            }
        }
        return needed;
    }

    private static boolean tests(String part) {
        boolean control = Set.of("^", "^^", "$", "<", ">", "|").contains(part) || part.startsWith("..");
        boolean loose = part.length() > 1 && (part.endsWith("?") || part.startsWith("!") || part.startsWith("-"));
        return !control && !loose;
    }

    private static int cost(String part) {
        return Groups.alternatives(part).stream()
                .mapToInt(it -> it.startsWith("#")
                        ? 1000
                        : OFTEN.contains(it.replaceAll("_.*", "")) ? 200 : it.startsWith("@") ? 20 : 1)
                .sum();
    }
}
