package nl.klankbord.language.talk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klankbord.language.talk.Cues.Cue;
import nl.klankbord.language.talk.QuestionGrammar.Asked;
import nl.klankbord.language.talk.learn.Notes;
import nl.klankbord.language.text.Pos;
import nl.klankbord.language.text.Word;

/** What a manager's utterance does with what was just said: asks, gives back, praises, advises. */
final class ActNoticing {
    static final Map<String, Double> WEIGHTS = Map.ofEntries(
            Map.entry("word", 1.0),
            Map.entry("pair", 1.0),
            Map.entry("three", 0.5),
            Map.entry("skip", 0.5),
            Map.entry("lemma", 1.0),
            Map.entry("lemmas", 0.7),
            Map.entry("kinds", 1.0),
            Map.entry("tense", 1.0),
            Map.entry("letters", 1.0),
            Map.entry("first", 0.7),
            Map.entry("last", 0.7),
            Map.entry("opens", 0.7),
            Map.entry("shape", -0.4),
            Map.entry("cue", -0.8),
            Map.entry("turn", -0.5),
            Map.entry("asked", -0.6),
            Map.entry("grammar", -1.0),
            Map.entry("echo", -0.6),
            Map.entry("who", -0.5),
            Map.entry("context", 0.7),
            Map.entry("tail", -0.4));
    private static final Set<String> YOU = Set.of("je", "jouw", "you", "your", "yours", "yourself", "jezelf");
    private static final Set<String> ME = Set.of("ik", "mij", "me", "mijn", "mezelf", "i", "my", "myself", "mine");
    private static final Set<String> US = Set.of("we", "wij", "ons", "onze", "us", "our");
    private static final String ASKED = "asked.";
    private static final Set<String> SUBJECTS = Set.of(
            "ik", "je", "hij", "zij", "ze", "we", "wij", "het", "dat", "dit", "er", "die", "u", "iemand", "i", "you",
            "he", "she", "it", "they", "that", "this", "there");
    private static final int FEW = 2;

    private final Cues cues;
    private final QuestionGrammar grammar;

    ActNoticing(Cues cues, QuestionGrammar grammar) {
        this.cues = cues;
        this.grammar = grammar;
    }

    Notes notes(Spoken text, Spoken context) {
        Notes notes = new Notes();
        Noticing.words(text, notes);
        Lemmas.notice(text, notes);
        Noticing.letters(text, notes);
        Noticing.edges(text, notes);
        Noticing.shape(text, notes);
        cues(text, context, notes);
        question(text, context, notes);
        Echo.notice(text, context, notes);
        who(text, context, notes);
        return notes;
    }

    private void cues(Spoken text, Spoken context, Notes notes) {
        List<Cue> found = cues.in(text.line()).stream()
                .filter(it -> !it.name().startsWith(ASKED))
                .toList();
        found.forEach(it -> {
            notes.add("cue", it.name());
            notes.add("turn", it.turn());
        });
        if (text.sentences().size() > 1) {
            Cues.in(" " + String.join(" ", text.sentences().getLast()) + " ", found)
                    .forEach(it -> notes.add("tail", it.name()));
        }
        cues.in(context.line()).stream()
                .filter(it -> it.name().startsWith(ASKED))
                .forEach(it -> notes.add("asked", it.turn()));
        context.bare().forEach(it -> notes.add("context", it));
    }

    private void question(Spoken text, Spoken context, Notes notes) {
        Asked asked = grammar.of(text);
        Asked before = grammar.of(context);
        notes.add("grammar", "asks " + asked);
        notes.add(
                "grammar",
                "asks " + asked + " last "
                        + (text.sentences().isEmpty()
                                ? ""
                                : grammar.sentence(text.sentences().getLast())));
        notes.add("grammar", "before " + before);
        notes.add("grammar", "before " + before + " asks " + asked);
        if (!text.sentences().isEmpty()) {
            notes.add("grammar", "shape " + grammar.shape(text.sentences().getLast()));
            notes.add("grammar", "first " + grammar.shape(text.sentences().getFirst()));
        }
        notes.add("grammar", "context " + (context.bare().isEmpty() ? "none" : "some"));
        notes.add("grammar", "commands " + commands(text));
    }

    /** Whether it begins with a verb that commands: 'bel hem', and not 'bel je hem' or 'bellen'. */
    private static String commands(Spoken text) {
        for (int at = 0; at + 1 < text.tokens().size() && at < FEW; at++) {
            Word word = text.tokens().get(at).word();
            boolean verb = word.tagged("WKW:TGW:1EP") || word.tagged("VB");
            if (verb
                    && !SUBJECTS.contains(text.words().get(at + 1))
                    && !SUBJECTS.contains(text.words().get(at))) {
                boolean other = word.readings().stream().anyMatch(it -> it.pos() != Pos.VERB);
                return (at == 0 ? "first" : "soon") + (other ? " maybe" : "");
            }
            if (SUBJECTS.contains(text.words().get(at))) {
                return "no";
            }
        }
        return "no";
    }

    private static void who(Spoken text, Spoken context, Notes notes) {
        String who = people(text);
        notes.add("who", "in " + who);
        notes.add("who", "in " + who + " after " + people(context));
        if (!text.bare().isEmpty()) {
            notes.add(
                    "who",
                    "first "
                            + people(text.bare()
                                    .subList(0, Math.min(2, text.bare().size()))));
        }
        if (!text.sentences().isEmpty()) {
            notes.add("who", "last " + people(text.sentences().getLast()));
        }
    }

    private static String people(Spoken spoken) {
        return people(spoken.words());
    }

    private static String people(List<String> words) {
        Set<String> all = words.stream().collect(Collectors.toSet());
        return (all.stream().anyMatch(YOU::contains) ? "you" : "")
                + (all.stream().anyMatch(ME::contains) ? "me" : "")
                + (all.stream().anyMatch(US::contains) ? "us" : "");
    }
}
