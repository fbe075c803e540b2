package nl.klankbord.language.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.klankbord.language.cli.Verb.Answerer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Line after line: an answer for a good one, a word about a bad one with its number. */
final class Lines {
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.builder().build();
    private final Answerer answerer;
    private final Say say;
    private final PrintStream out;
    private final PrintStream err;
    private int number;
    private boolean good = true;

    Lines(Answerer answerer, Say say, PrintStream out, PrintStream err) {
        this.answerer = answerer;
        this.say = say;
        this.out = out;
        this.err = err;
    }

    void take(String line) {
        number++;
        if (line.isBlank()) {
            return;
        }
        try {
            Map<String, Object> asked = json.readValue(line, OBJECT);
            if (asked.get("text") instanceof String && asked.get("id") != null) {
                answer(asked);
            } else {
                bad(say.incomplete(number));
            }
        } catch (JacksonException broken) {
            bad(say.broken(number));
        }
    }

    boolean allGood() {
        return good;
    }

    private void answer(Map<String, Object> asked) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", asked.get("id"));
        answer.putAll(answerer.answer(asked));
        out.println(json.writeValueAsString(answer));
    }

    private void bad(String why) {
        good = false;
        err.println(why);
    }
}
