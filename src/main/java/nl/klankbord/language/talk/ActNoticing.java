package nl.klankbord.language.talk;

import java.util.List;
import java.util.Map;
import nl.klankbord.language.talk.Cues.Cue;
import nl.klankbord.language.talk.QuestionGrammar.Asked;
import nl.klankbord.language.talk.learn.Notes;

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
            Map.entry("letters", 1.4),
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
            Map.entry("context", 1.2),
            Map.entry("tail", -0.4));
    private static final String ASKED = "asked.";

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
        People.notice(text, context, notes);
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
        notes.add("grammar", "commands " + Commands.of(text));
    }
}
