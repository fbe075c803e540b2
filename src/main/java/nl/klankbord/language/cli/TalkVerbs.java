package nl.klankbord.language.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.klankbord.language.talk.ActHeard;
import nl.klankbord.language.talk.Listening;
import nl.klankbord.language.talk.TalkHeard;
import nl.klankbord.language.talk.Utterance;

/** What was said in a talk, a line at a time. */
final class TalkVerbs {
    private static final double PRECISE = 1000;

    private TalkVerbs() {}

    static Map<String, Verb> all() {
        Map<String, Verb> verbs = new LinkedHashMap<>();
        verbs.put("talk", tongue -> {
            Listening listening = Listening.of(tongue);
            return asked -> talk(listening.talk(utterance(asked)));
        });
        verbs.put("acts", tongue -> {
            Listening listening = Listening.of(tongue);
            return asked -> act(listening.act(utterance(asked)));
        });
        return verbs;
    }

    private static Utterance utterance(Map<String, Object> asked) {
        return new Utterance(Objects.toString(asked.get("text"), ""), Objects.toString(asked.get("context"), ""));
    }

    private static Map<String, Object> talk(TalkHeard heard) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("label", heard.label().code());
        answer.put("category", heard.ground() == null ? null : heard.ground().code());
        answer.put("confidence", Math.round(heard.confidence() * PRECISE) / PRECISE);
        return answer;
    }

    private static Map<String, Object> act(ActHeard heard) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("act", heard.act().code());
        answer.put("confidence", Math.round(heard.confidence() * PRECISE) / PRECISE);
        return answer;
    }
}
