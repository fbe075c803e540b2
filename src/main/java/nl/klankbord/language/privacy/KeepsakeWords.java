package nl.klankbord.language.privacy;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.klankbord.web.Words;

/** What whoever kept a talk said of its turns: on the last line, as the program counts and calls them. */
final class KeepsakeWords {

    private static final Pattern LABEL = Pattern.compile("(\\d{1,3}): ([a-z_]+)");
    private static final Pattern LINE = Pattern.compile("(?:(?:\\d{1,3}: )?(?:[a-z_]+|█{4})(?: |$))+");

    private KeepsakeWords() {}

    /** People count turns from one. */
    static String told(String text, Words words) {
        int last = text.lastIndexOf('\n') + 1;
        String line = text.substring(last);
        Matcher labels = LABEL.matcher(line);
        return LINE.matcher(line).matches() && labels.find()
                ? text.substring(0, last) + labels.reset().replaceAll(it -> Matcher.quoteReplacement(turn(it, words)))
                : text;
    }

    private static String turn(MatchResult label, Words words) {
        return Stream.of("look.act." + label.group(2), "look.talk." + label.group(2))
                .filter(words::has)
                .findFirst()
                .map(key -> words.say("keepsake.turn", Integer.parseInt(label.group(1)) + 1, words.say(key)))
                .orElse(label.group());
    }
}
