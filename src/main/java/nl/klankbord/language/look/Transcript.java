package nl.klankbord.language.look;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.klankbord.web.Message;

/**
 * A talk as somebody wrote it down.
 *
 * @param names of the two, as they were written; empty words when the lines just take turns
 * @param said in turn; what one of them said in one go is one
 */
record Transcript(List<String> names, List<Said> said) {
    static final int MOST_TURNS = 300;
    private static final int TWO = 2;
    private static final int WORDS_IN_A_NAME = 3;
    // A chat that was exported begins each line with a day and a time.
    private static final Pattern WHEN = Pattern.compile("^\\[?\\d[\\d:./, -]{2,24}]?\\s?-?\\s?(?=\\p{L}[^:]{0,39}:)");
    private static final Pattern NAMED = Pattern.compile("^(\\p{L}[\\p{L}\\p{M}\\p{N}.'’ -]{0,39}?) ?: ?(.*)$");
    private static final Pattern LEADS =
            Pattern.compile("(?iu)l|lg|leidinggevende.*|.*manager.*|chef|baas|teamleider|boss|supervisor|team lead.*");
    private static final Pattern IS_LED = Pattern.compile("(?iu)e|mw|medewerker.*|werknemer.*|employee.*");

    /**
     * Words of one of the two.
     *
     * @param who 0 or 1
     */
    record Said(int who, String text) {}

    private record Line(String name, String words, String whole) {

        String key() {
            return name.toLowerCase(Locale.ROOT);
        }
    }

    /** With names where every line has one; else the lines take turns. */
    static Transcript read(String text) {
        List<Line> lines = Captions.plain(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Transcript::line)
                .toList();
        Map<String, String> names = names(lines);
        return names.isEmpty() ? inTurn(lines) : named(lines, names);
    }

    /** Why this cannot be looked at, with what to do about it. */
    Optional<Message> refusal() {
        if (names.size() > TWO) {
            return Optional.of(Message.of("look.refused.many", String.join(", ", names.subList(0, TWO + 1))));
        }
        if (names.size() < TWO || said.size() < TWO) {
            return Optional.of(Message.of("look.refused.one"));
        }
        return said.size() > MOST_TURNS ? Optional.of(Message.of("look.refused.turns", MOST_TURNS)) : Optional.empty();
    }

    /** Who leads, as the fields of the page say; where they do not say so, who seems to. */
    int manager(Map<String, String> sent) {
        return switch (sent.getOrDefault("swap", sent.getOrDefault("manager", ""))) {
            case "0" -> 0;
            case "1" -> 1;
            default -> leader();
        };
    }

    /** Which of the two seems to lead: who is called so, else who spoke first. */
    int leader() {
        for (int who = 0; who < names.size(); who++) {
            if (LEADS.matcher(names.get(who)).matches()) {
                return who;
            }
        }
        return IS_LED.matcher(names.getFirst()).matches() ? 1 : 0;
    }

    private static Line line(String written) {
        String whole = WHEN.matcher(written).replaceFirst("");
        Matcher named = NAMED.matcher(whole);
        boolean name = named.matches() && named.group(1).split(" ").length <= WORDS_IN_A_NAME;
        return name ? new Line(named.group(1).strip(), named.group(2).strip(), whole) : new Line("", whole, whole);
    }

    /** Who speaks here, by key. A colon in the middle of a talk makes no speaker of the words before it. */
    private static Map<String, String> names(List<Line> lines) {
        Map<String, Integer> times = new LinkedHashMap<>();
        Map<String, String> spelled = new LinkedHashMap<>();
        for (Line line : lines) {
            if (!line.name().isEmpty()) {
                times.merge(line.key(), 1, Integer::sum);
                spelled.putIfAbsent(line.key(), line.name());
            }
        }
        List<String> often = times.entrySet().stream()
                .filter(it -> it.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
        if (often.size() >= TWO) {
            spelled.keySet().retainAll(often);
        }
        boolean begins =
                !lines.isEmpty() && spelled.containsKey(lines.getFirst().key());
        boolean chance = times.size() == 1 && often.isEmpty() && lines.size() > 1;
        return begins && !chance ? spelled : Map.of();
    }

    private static Transcript inTurn(List<Line> lines) {
        List<Said> said = new ArrayList<>();
        for (Line line : lines) {
            said.add(new Said(said.size() % TWO, line.whole()));
        }
        return new Transcript(List.of("", ""), List.copyOf(said));
    }

    private static Transcript named(List<Line> lines, Map<String, String> names) {
        List<String> keys = List.copyOf(names.keySet());
        List<Said> said = new ArrayList<>();
        for (Line line : lines) {
            int who = keys.indexOf(line.key());
            Said last = said.isEmpty() ? null : said.getLast();
            if (last != null && (who < 0 || who == last.who())) {
                String more = who < 0 ? line.whole() : line.words();
                said.set(said.size() - 1, new Said(last.who(), (last.text() + "\n" + more).strip()));
            } else {
                said.add(new Said(who, line.words()));
            }
        }
        said.removeIf(it -> it.text().isEmpty());
        return new Transcript(List.copyOf(names.values()), List.copyOf(said));
    }
}
