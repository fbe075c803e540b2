package nl.klankbord.language.api;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.klankbord.language.Engines;
import nl.klankbord.language.TextKind;
import nl.klankbord.language.talk.Utterance;
import nl.klankbord.language.text.Tongue;

/** What a program can ask about a text: the same on the command line and over HTTP, with the same answer. */
public enum Verb {
    /** What will land badly, and how to say it better. */
    FINDINGS("kind") {
        @Override
        Map<String, Object> about(Map<String, Object> asked, Tongue tongue, Engines engines) {
            TextKind kind = TextKind.of(Objects.toString(asked.get("kind"), "feedback"));
            return Answers.findings(engines.reading(tongue).coach(text(asked), kind));
        }
    },
    /** Which of the six parts of good feedback are there. */
    SIXG("") {
        @Override
        Map<String, Object> about(Map<String, Object> asked, Tongue tongue, Engines engines) {
            return Answers.parts(engines.reading(tongue).parts(text(asked)));
        }
    },
    /** What an employee's words argue for. */
    TALK("context") {
        @Override
        Map<String, Object> about(Map<String, Object> asked, Tongue tongue, Engines engines) {
            return Answers.talk(engines.listening(tongue).talk(utterance(asked)));
        }
    },
    /** What a manager's words do. */
    ACTS("context") {
        @Override
        Map<String, Object> about(Map<String, Object> asked, Tongue tongue, Engines engines) {
            return Answers.act(engines.listening(tongue).act(utterance(asked)));
        }
    };

    private final String also;

    Verb(String also) {
        this.also = also;
    }

    /** The verb of this word, as it is typed and as it stands in an address: findings. */
    public static Optional<Verb> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }

    /** As it is typed and as it stands in an address: findings. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The whole answer, with the id that was sent. Engines load on first use. */
    public Map<String, Object> answer(Map<String, Object> asked, Tongue tongue, Engines engines) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", asked.get("id"));
        answer.putAll(about(asked, tongue, engines));
        return answer;
    }

    /** What it reads besides id, text and language; empty for nothing. */
    String also() {
        return also;
    }

    abstract Map<String, Object> about(Map<String, Object> asked, Tongue tongue, Engines engines);

    private static String text(Map<String, Object> asked) {
        return Objects.toString(asked.get("text"), "");
    }

    private static Utterance utterance(Map<String, Object> asked) {
        return new Utterance(text(asked), Objects.toString(asked.get("context"), ""));
    }
}
