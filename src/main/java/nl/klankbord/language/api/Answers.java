package nl.klankbord.language.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.klankbord.language.Coaching;
import nl.klankbord.language.Finding;
import nl.klankbord.language.PartFound;
import nl.klankbord.language.talk.ActHeard;
import nl.klankbord.language.talk.TalkHeard;

/** What the engine says, as objects of JSON: written down here and nowhere else. */
final class Answers {
    private static final double PRECISE = 1000;

    private Answers() {}

    static Map<String, Object> findings(Coaching coaching) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(
                "findings", coaching.findings().stream().map(Answers::finding).toList());
        if (!coaching.confidant().isEmpty()) {
            answer.put("note", "confidant");
        }
        answer.put("impression", coaching.impression().name().toLowerCase(Locale.ROOT));
        return answer;
    }

    static Map<String, Object> parts(List<PartFound> found) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(
                "present",
                found.stream()
                        .map(PartFound::part)
                        .sorted()
                        .distinct()
                        .map(it -> it.word())
                        .toList());
        answer.put("places", found.stream().map(Answers::place).toList());
        return answer;
    }

    static Map<String, Object> talk(TalkHeard heard) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("label", heard.label().code());
        answer.put("category", heard.ground() == null ? null : heard.ground().code());
        answer.put("confidence", Math.round(heard.confidence() * PRECISE) / PRECISE);
        return answer;
    }

    static Map<String, Object> act(ActHeard heard) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("act", heard.act().code());
        answer.put("confidence", Math.round(heard.confidence() * PRECISE) / PRECISE);
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

    private static Map<String, Object> place(PartFound found) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("part", found.part().word());
        one.put("from", found.from());
        one.put("to", found.to());
        return one;
    }
}
