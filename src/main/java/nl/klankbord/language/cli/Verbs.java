package nl.klankbord.language.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.klankbord.language.Coaching;
import nl.klankbord.language.Finding;
import nl.klankbord.language.LanguageEngine;
import nl.klankbord.language.Options;
import nl.klankbord.language.PartFound;
import nl.klankbord.language.TextKind;

/** The verbs there are, in the order in which they are told. */
final class Verbs {
    private Verbs() {}

    static Map<String, Verb> all() {
        Map<String, Verb> verbs = new LinkedHashMap<>();
        verbs.put("findings", tongue -> {
            LanguageEngine engine = LanguageEngine.of(tongue, Options.none());
            return asked -> findings(engine.coach(
                    text(asked),
                    TextKind.of(asked.getOrDefault("kind", "feedback").toString())));
        });
        verbs.put("sixg", tongue -> {
            LanguageEngine engine = LanguageEngine.of(tongue, Options.none());
            return asked -> parts(engine.parts(text(asked)));
        });
        verbs.putAll(TalkVerbs.all());
        return verbs;
    }

    private static String text(Map<String, Object> asked) {
        return asked.getOrDefault("text", "").toString();
    }

    private static Map<String, Object> findings(Coaching coaching) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("findings", coaching.findings().stream().map(Verbs::finding).toList());
        if (!coaching.confidant().isEmpty()) {
            answer.put("note", "confidant");
        }
        answer.put("impression", coaching.impression().name().toLowerCase(Locale.ROOT));
        return answer;
    }

    private static Map<String, Object> finding(Finding finding) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("kind", finding.kind().code());
        one.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        one.put("from", finding.from());
        one.put("to", finding.to());
        one.put("message", finding.message());
        one.put("rewrite", finding.rewrite());
        return one;
    }

    private static Map<String, Object> parts(List<PartFound> found) {
        List<Map<String, Object>> places = found.stream()
                .map(it -> Map.<String, Object>of("part", it.part().word(), "from", it.from(), "to", it.to()))
                .toList();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(
                "present",
                found.stream()
                        .map(PartFound::part)
                        .sorted()
                        .distinct()
                        .map(it -> it.word())
                        .toList());
        answer.put("places", places);
        return answer;
    }
}
