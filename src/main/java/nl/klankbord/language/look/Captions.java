package nl.klankbord.language.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** The words of a recording, as programs for meetings write them down with the time before them (WebVTT and SRT). */
final class Captions {
    private static final Pattern TIME = Pattern.compile(
            "(?:\\d{1,3}:)?\\d{1,2}:\\d{2}[.,]\\d{1,3}\\s*-->\\s*(?:\\d{1,3}:)?\\d{1,2}:\\d{2}[.,]\\d{1,3}.*");
    private static final Pattern EACH_VOICE = Pattern.compile("(?=<v[ .])");
    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s>]+)?\\s+([^>]+)>(.*)");
    private static final Pattern NAMED = Pattern.compile("(\\p{L}[^:?!]{0,39}?) ?: (.*)");
    private static final Pattern TAG = Pattern.compile("</?[^<>]*>");
    private static final Pattern NUMBER = Pattern.compile("\\d+|[\\da-f]{8}-[\\da-f-]+(?:/[\\d-]+)?");

    private record Cue(String name, String words) {

        String line() {
            return name.isEmpty() ? words : name + ": " + words;
        }
    }

    private Captions() {}

    /** A line for each time that one of them spoke; a text without times comes back as it is. */
    static String plain(String text) {
        List<String> lines = text.lines().map(String::strip).toList();
        if (lines.stream().noneMatch(TIME.asMatchPredicate())) {
            return text;
        }
        List<Cue> said = new ArrayList<>();
        for (String words : shown(lines)) {
            for (String part : EACH_VOICE.split(words)) {
                add(said, cue(part));
            }
        }
        return said.stream().map(Cue::line).collect(Collectors.joining("\n"));
    }

    /** What is shown at each time, in one line; what stands above the times is for programs. */
    private static List<String> shown(List<String> lines) {
        List<StringBuilder> shown = new ArrayList<>();
        Optional<StringBuilder> open = Optional.empty();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (TIME.matcher(line).matches()) {
                shown.add(new StringBuilder());
                open = Optional.of(shown.getLast());
            } else if (line.isEmpty()) {
                open = Optional.empty();
            } else if (!numbers(lines, at)) {
                open.ifPresent(it -> it.append(it.isEmpty() ? "" : " ").append(line));
            }
        }
        return shown.stream().map(StringBuilder::toString).toList();
    }

    private static boolean numbers(List<String> lines, int at) {
        return at + 1 < lines.size()
                && NUMBER.matcher(lines.get(at)).matches()
                && TIME.matcher(lines.get(at + 1)).matches();
    }

    private static Cue cue(String part) {
        Matcher voice = VOICE.matcher(part);
        if (voice.matches()) {
            return new Cue(SpeakerName.of(voice.group(1)), bare(voice.group(2)));
        }
        String words = bare(part);
        Matcher named = NAMED.matcher(words);
        return named.matches() ? new Cue(SpeakerName.of(named.group(1)), named.group(2)) : new Cue("", words);
    }

    /** Who goes on speaking has one turn, however often the time was written down. */
    private static void add(List<Cue> said, Cue cue) {
        Cue last = said.isEmpty() ? null : said.getLast();
        if (cue.words().isEmpty()) {
            return;
        }
        if (last != null && (cue.name().isEmpty() || cue.name().equals(last.name()))) {
            said.set(said.size() - 1, new Cue(last.name(), last.words() + " " + cue.words()));
        } else {
            said.add(cue);
        }
    }

    private static String bare(String words) {
        return HtmlUtils.htmlUnescape(TAG.matcher(words).replaceAll("")).strip();
    }
}
