package nl.klankbord.language.cli;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Map;
import nl.klankbord.language.Engines;
import nl.klankbord.language.api.Verb;
import nl.klankbord.language.text.Tongue;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Line after line: an answer for a good one, a word about a bad one with its number. */
final class Lines {
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.builder().build();
    private final Engines engines = new Engines();
    private final Verb verb;
    private final Tongue tongue;
    private final Say say;
    private final PrintStream out;
    private final PrintStream err;
    private int number;
    private boolean good = true;

    Lines(Verb verb, Tongue tongue, Say say, PrintStream out, PrintStream err) {
        this.verb = verb;
        this.tongue = tongue;
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
            if (!(asked.get("text") instanceof String) || asked.get("id") == null) {
                bad(say.incomplete(number));
            } else if (!known(asked.get("language"))) {
                bad(say.language(number));
            } else {
                out.println(json.writeValueAsString(verb.answer(asked, tongue(asked), engines)));
            }
        } catch (JacksonException broken) {
            bad(say.broken(number));
        }
    }

    /** A line's own language counts before that of the call. */
    private Tongue tongue(Map<String, Object> asked) {
        return asked.get("language") instanceof String own ? Tongue.of(own) : tongue;
    }

    private static boolean known(@Nullable Object language) {
        return language == null
                || Arrays.stream(Tongue.values()).anyMatch(it -> it.code().equals(language));
    }

    boolean allGood() {
        return good;
    }

    private void bad(String why) {
        good = false;
        err.println(why);
    }
}
