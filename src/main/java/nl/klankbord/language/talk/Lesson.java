package nl.klankbord.language.talk;

import java.util.List;
import nl.klankbord.language.talk.learn.LinearModel;
import nl.klankbord.language.talk.learn.Trainer;
import nl.klankbord.language.talk.learn.Vector;
import nl.klankbord.language.text.TextReader;
import nl.klankbord.language.text.Tongue;

/** Learns weights from examples: what makes the files that travel along, and what an organisation with text of its own can use. */
public final class Lesson {
    private static final double RESTRAINT = 0.6;
    private static final int ROUNDS = 30;
    private static final int SEEN_TWICE = 2;

    private final Noticer noticer;
    private final Trainer trainer = new Trainer(RESTRAINT, ROUNDS, SEEN_TWICE);

    private Lesson(Noticer noticer) {
        this.noticer = noticer;
    }

    /** Lessons in this language; making it loads the dictionary. */
    public static Lesson in(Tongue tongue) {
        return new Lesson(Noticer.of(TextReader.of(tongue)));
    }

    /** Weights for what employees say. */
    public LinearModel talk(List<Example> examples) {
        return learn(
                examples,
                examples.stream().map(it -> noticer.talk(it.utterance())).toList());
    }

    /** Weights for what managers do. */
    public LinearModel acts(List<Example> examples) {
        return learn(
                examples,
                examples.stream().map(it -> noticer.act(it.utterance())).toList());
    }

    /** Listens with these weights. */
    public Listening listening(LinearModel talk, LinearModel acts) {
        return new LearnedListening(noticer, talk, acts);
    }

    private LinearModel learn(List<Example> examples, List<Vector> seen) {
        List<String> said = examples.stream().map(Example::label).toList();
        return trainer.learn(seen, said, said.stream().distinct().sorted().toList());
    }
}
