package nl.klankbord.language.talk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns of phrase that point somewhere, from a file with a name and a pattern a line. In a pattern ~ stands for up to four words between,
 * {@literal <}name> for a list that was given before with @name, and _ for a word of which only the beginning counts.
 */
final class Cues {
    private static final Pattern LIST = Pattern.compile("<([a-z]+)>");
    private static final Pattern NOTHING = Pattern.compile("(?!)");

    /** One turn of phrase. */
    record Cue(String name, String turn, Pattern pattern) {}

    private final List<Cue> cues;

    private Cues(List<Cue> cues) {
        this.cues = List.copyOf(cues);
    }

    static Cues read(String place) {
        List<Cue> cues = new ArrayList<>();
        Map<String, String> lists = new HashMap<>();
        WordFile.lines(place).forEach(line -> take(line, cues, lists));
        return new Cues(cues);
    }

    private static void take(String line, List<Cue> cues, Map<String, String> lists) {
        int gap = line.indexOf(' ');
        String name = line.substring(0, gap);
        String pattern = LIST.matcher(line.substring(gap).strip())
                .replaceAll(it ->
                        Matcher.quoteReplacement("(?:" + Objects.requireNonNull(lists.get(it.group(1)), line) + ")"));
        if (name.startsWith("@")) {
            lists.put(name.substring(1), pattern);
        } else {
            long alike = cues.stream().filter(it -> it.name().equals(name)).count();
            cues.add(new Cue(name, name + alike, compiled(pattern)));
        }
    }

    private static Pattern compiled(String pattern) {
        String words = pattern.replace("~", "(?:\\S+ ){0,4}?").replace("_", "\\S*");
        return pattern.isBlank() ? NOTHING : Pattern.compile("(?<= )(?:" + words + ")(?= )");
    }

    /** Every turn of phrase that is somewhere in the line. */
    List<Cue> in(String line) {
        return in(line, cues);
    }

    /** Which of these are in a part of the line in which they were found. */
    static List<Cue> in(String part, List<Cue> known) {
        return known.stream().filter(it -> it.pattern().matcher(part).find()).toList();
    }
}
