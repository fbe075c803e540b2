package nl.klankbord.people.roster;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.klankbord.people.Name;

/** Takes a written name apart. Only words in small letters are a prefix: Van Damme stands under the V, van Dam under the D. */
final class NameParts {
    private static final Set<String> PREFIXES = Set.of(
            "van", "vande", "vanden", "vander", "von", "de", "den", "der", "dem", "des", "du", "het", "'t", "’t", "'s",
            "’s", "ter", "ten", "te", "op", "in", "uit", "aan", "bij", "voor", "over", "onder", "tot", "el", "al",
            "ben", "bin", "di", "da", "dal", "do", "dos", "das", "la", "le", "les", "los", "las", "zu", "zum", "zur");
    private static final Pattern NICKNAME = Pattern.compile("\\(([^()]+)\\)");

    private NameParts() {}

    /** 'van der Berg' or 'Berg, van der' in the column of the family name. */
    static Name ofFamily(String given, String family) {
        int comma = family.indexOf(',');
        if (comma > 0 && onlyPrefix(words(family.substring(comma + 1)))) {
            return new Name(
                    given,
                    family.substring(comma + 1).strip(),
                    family.substring(0, comma).strip());
        }
        List<String> words = words(family);
        int split = leading(words);
        return new Name(given, join(words.subList(0, split)), join(words.subList(split, words.size())));
    }

    /** 'Jan de Vries', 'Vries, Jan de' or 'Vries, J. de (Jan)'. */
    static Name ofFull(String full) {
        int comma = full.indexOf(',');
        return comma > 0 ? familyFirst(full.substring(0, comma), full.substring(comma + 1)) : inOrder(words(full));
    }

    private static Name familyFirst(String family, String rest) {
        Matcher nickname = NICKNAME.matcher(rest);
        List<String> words = words(NICKNAME.matcher(rest).replaceAll(" "));
        int start = words.size();
        while (start > 0 && PREFIXES.contains(words.get(start - 1))) {
            start--;
        }
        String given = nickname.find() ? nickname.group(1).strip() : join(words.subList(0, start));
        if (start == words.size()) {
            return ofFamily(given, family.strip());
        }
        return new Name(given, join(words.subList(start, words.size())), family.strip());
    }

    private static Name inOrder(List<String> words) {
        int start = 1;
        while (start < words.size() - 1 && !PREFIXES.contains(words.get(start))) {
            start++;
        }
        if (start >= words.size()) {
            return new Name("", "", join(words));
        }
        List<String> family = words.subList(start, words.size());
        int split = leading(family);
        return new Name(
                join(words.subList(0, start)),
                join(family.subList(0, split)),
                join(family.subList(split, family.size())));
    }

    /** How many words at the start are a prefix; the last word never is. */
    private static int leading(List<String> words) {
        int count = 0;
        while (count < words.size() - 1 && PREFIXES.contains(words.get(count))) {
            count++;
        }
        return count;
    }

    private static boolean onlyPrefix(List<String> words) {
        return !words.isEmpty() && PREFIXES.containsAll(words);
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\s+"));
    }

    private static String join(List<String> words) {
        return String.join(" ", words);
    }
}
