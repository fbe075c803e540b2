package nl.klankbord.privacy.blackout;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.web.Language;

/** A text whose writer chooses what goes along: it knows its sentences, and finds words back. */
record Wording(String text) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String BEGIN = "(?<![\\p{L}\\p{N}])";
    /** With the s of whose it is. */
    private static final String END = "(?:['’]?s)?(?![\\p{L}\\p{N}])";

    /** Its sentences; a new line begins a new one. */
    List<Passage> sentences() {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Language.NL.locale());
        breaks.setText(text.replace('\n', '\u2029'));
        List<Passage> found = new ArrayList<>();
        int from = breaks.first();
        for (int until = breaks.next(); until != BreakIterator.DONE; until = breaks.next()) {
            int begin = from + spaces(text.substring(from, until));
            int end = begin + text.substring(begin, until).strip().length();
            if (begin < end) {
                found.add(passage(begin, end));
            }
            from = until;
        }
        return found;
    }

    /** Every place where these words stand, however they are spaced or capitalised. */
    List<Passage> places(String words) {
        String letters =
                Stream.of(words.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return Pattern.compile(BEGIN + letters + END, FLAGS)
                .matcher(text)
                .results()
                .map(this::passage)
                .toList();
    }

    private Passage passage(MatchResult found) {
        return passage(found.start(), found.end());
    }

    private Passage passage(int begin, int end) {
        return new Passage(text.codePointCount(0, begin), text.codePointCount(0, end));
    }

    private static int spaces(String part) {
        return part.length() - part.stripLeading().length();
    }
}
