package nl.klankbord.language.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.klankbord.language.rule.Rule.Anti;
import nl.klankbord.language.text.TextReader;

/** Holds every rule to its own examples: without wrong and right ones it is refused, and each must be found, or not, to the letter. */
final class RuleCheck {
    private static final String OPEN = "«";
    private static final String CLOSE = "»";

    private final RuleBook book;
    private final TextReader reader;

    /** Checks this book with texts read by this reader. */
    RuleCheck(RuleBook book, TextReader reader) {
        this.book = book;
        this.reader = reader;
    }

    /** A sentence for each thing that is not right; none when all is. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        Set<String> ids = new java.util.HashSet<>();
        for (Rule rule : book.rules()) {
            if (!ids.add(rule.kind() + rule.id())) {
                faults.add(name(rule) + " has a namesake");
            }
            if (rule.examples().wrong().isEmpty() || rule.examples().right().isEmpty()) {
                faults.add(name(rule) + " needs wrong and right examples");
            }
            if (rule.message().isEmpty() || rule.source().isEmpty()) {
                faults.add(name(rule) + " needs a message and a source");
            }
            rule.examples().wrong().forEach(example -> faults.addAll(wrong(rule, example)));
            rule.examples().right().forEach(example -> faults.addAll(clean(rule, example, "right example")));
            rule.unless().forEach(anti -> faults.addAll(anti(rule, anti)));
        }
        return faults;
    }

    private List<String> wrong(Rule rule, String example) {
        String text = example.replace(OPEN, "").replace(CLOSE, "");
        List<Found> found = find(rule, text);
        String seen = marked(text, found);
        if (!seen.equals(example)) {
            return List.of("%s: wrong example\n    %s\n    marks\n    %s".formatted(name(rule), example, seen));
        }
        if (found.stream().noneMatch(it -> it.rule().equals(rule.id()))) {
            return List.of("%s: wrong example is found by another rule: %s".formatted(name(rule), example));
        }
        return found.stream()
                .filter(it -> !it.rewrite().isEmpty())
                .flatMap(it -> clean(rule, it.rewrite(), "proposed wording").stream())
                .toList();
    }

    private List<String> clean(Rule rule, String example, String what) {
        Stream<Found> found =
                what.startsWith("proposed") ? everything(rule, example).stream() : find(rule, example).stream();
        return found.map(it -> "%s: %s is marked by %s: %s"
                        .formatted(name(rule), what, it.rule(), marked(example, List.of(it))))
                .toList();
    }

    // An antipattern whose example would be clean without it forgives nothing.
    private List<String> anti(Rule rule, Anti anti) {
        if (anti.example().isEmpty()) {
            return List.of("%s: antipattern without an example: %s"
                    .formatted(name(rule), anti.pattern().source()));
        }
        List<Anti> others =
                rule.unless().stream().filter(it -> !it.equals(anti)).toList();
        Rule bare = new Rule(
                rule.id(),
                rule.kind(),
                rule.message(),
                rule.rewrite(),
                rule.source(),
                rule.on(),
                rule.patterns(),
                others,
                rule.conditions(),
                rule.examples());
        if (book.with(bare)
                .find(reader.read(anti.example()), Set.of(rule.kind()), sort(rule))
                .isEmpty()) {
            return List.of("%s: antipattern %s is not needed for: %s"
                    .formatted(name(rule), anti.pattern().source(), anti.example()));
        }
        return clean(rule, anti.example(), "example of an antipattern");
    }

    private List<Found> find(Rule rule, String text) {
        return book.find(reader.read(text), Set.of(rule.kind()), sort(rule));
    }

    private List<Found> everything(Rule rule, String text) {
        List<String> kinds = book.rules().stream()
                .map(Rule::kind)
                .distinct()
                .filter(kind -> !kind.startsWith("part_") && !kind.equals("impression"))
                .toList();
        return book.find(reader.read(text), kinds, sort(rule));
    }

    private static String sort(Rule rule) {
        return rule.on().isEmpty() || rule.on().contains("feedback")
                ? "feedback"
                : rule.on().stream().sorted().findFirst().orElseThrow();
    }

    private static String marked(String text, List<Found> found) {
        var marked = new StringBuilder(text);
        found.reversed().forEach(it -> marked.insert(it.to(), CLOSE).insert(it.from(), OPEN));
        return marked.toString();
    }

    private static String name(Rule rule) {
        return rule.kind() + "/" + rule.id();
    }
}
