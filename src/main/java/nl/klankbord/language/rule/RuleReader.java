package nl.klankbord.language.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.language.rule.Rule.Anti;
import nl.klankbord.language.rule.Rule.Conditions;
import nl.klankbord.language.rule.Rule.Examples;
import nl.klankbord.language.rule.Rule.Reach;

/** Reads the rules of one file. What a rule does not say, its file says for all. */
final class RuleReader {
    private static final Set<String> KNOWN = Set.of(
            "id",
            "message",
            "rewrite",
            "source",
            "texts",
            "match",
            "unless",
            "unless-near",
            "unless-text",
            "quoted",
            "negated",
            "subject",
            "asked",
            "tense",
            "times",
            "wrong",
            "right");

    private final PatternParser parser;
    private final Entry file;

    RuleReader(PatternParser parser, Entry file) {
        this.parser = parser;
        this.file = file;
    }

    Rule rule(Entry entry) {
        String id = entry.text("id");
        Set<String> unknown = new HashSet<>(entry.all().keySet());
        unknown.removeAll(KNOWN);
        if (id.isEmpty() || !unknown.isEmpty()) {
            throw new RuleFault("%s: rule '%s' without an id, or with unknown %s".formatted(file.place(), id, unknown));
        }
        List<String> patterns = entry.texts("match");
        if (patterns.isEmpty()) {
            throw new RuleFault("%s: rule %s matches nothing".formatted(file.place(), id));
        }
        return new Rule(
                id,
                file.place(),
                either(entry, "message"),
                entry.text("rewrite"),
                either(entry, "source"),
                on(entry),
                patterns.stream().map(parser::parse).toList(),
                antis(entry),
                conditions(entry),
                new Examples(entry.texts("wrong"), entry.texts("right")));
    }

    /** Phrases of an organisation's own, found as they are written. */
    Rule added(List<String> phrases) {
        List<Pattern> patterns = phrases.stream()
                .map(phrase -> parser.parse(phrase.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}' -]", " ")
                        .trim()))
                .toList();
        return new Rule(
                Found.ADDED,
                file.place(),
                file.text("message"),
                "",
                "",
                Set.of(),
                patterns,
                List.of(),
                new Conditions(false, true, Set.of(), Optional.empty(), Optional.empty(), 1),
                new Examples(List.of(), List.of()));
    }

    private String either(Entry entry, String name) {
        String own = entry.text(name);
        return own.isEmpty() ? file.text(name) : own;
    }

    private Set<String> on(Entry entry) {
        List<String> own = entry.texts("texts");
        return Set.copyOf(own.isEmpty() ? file.texts("texts") : own);
    }

    private List<Anti> antis(Entry entry) {
        return Stream.of(
                        antis(entry, "unless", Reach.MATCH),
                        antis(entry, "unless-near", Reach.SENTENCE),
                        antis(entry, "unless-text", Reach.TEXT))
                .flatMap(List::stream)
                .toList();
    }

    private List<Anti> antis(Entry entry, String name, Reach reach) {
        return entry.entries(name).stream()
                .map(it -> new Anti(parser.parse(it.text("match")), reach, it.text("example")))
                .toList();
    }

    private static Conditions conditions(Entry entry) {
        Set<Subject> subjects = entry.texts("subject").stream()
                .map(it -> Subject.valueOf(it.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
        Optional<Boolean> past = entry.text("tense").isEmpty()
                ? Optional.empty()
                : Optional.of(entry.text("tense").equals("past"));
        return new Conditions(
                entry.yesOrNo("quoted").orElse(false),
                entry.yesOrNo("negated").orElse(true),
                subjects,
                entry.yesOrNo("asked"),
                past,
                entry.number("times", 1));
    }
}
