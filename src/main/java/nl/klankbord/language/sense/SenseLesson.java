package nl.klankbord.language.sense;

import java.util.ArrayList;
import java.util.List;
import nl.klankbord.language.sense.Marked.Mark;
import nl.klankbord.language.talk.learn.LinearModel;
import nl.klankbord.language.talk.learn.Trainer;
import nl.klankbord.language.talk.learn.Vector;
import nl.klankbord.language.text.Sentence;
import nl.klankbord.language.text.TextReader;

/** Learns what sentences sound like. This makes the file that travels along; every label that occurs becomes one of its own. */
public final class SenseLesson {
    static final String CLEAN = "clean";
    private static final double RESTRAINT = 0.3;
    private static final int ROUNDS = 30;
    private static final int SEEN_TWICE = 2;

    private final TextReader reader;
    private final Gist gist = new Gist();

    /** With texts read by this reader. */
    public SenseLesson(TextReader reader) {
        this.reader = reader;
    }

    /** The weights that these texts teach. */
    public LinearModel learn(List<Marked> texts) {
        List<Vector> seen = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (Marked text : texts) {
            for (Sentence sentence : reader.read(text.text()).sentences()) {
                for (String kind : kinds(text, sentence)) {
                    seen.add(gist.of(sentence));
                    said.add(kind);
                }
            }
        }
        return new Trainer(RESTRAINT, ROUNDS, SEEN_TWICE)
                .learn(seen, said, said.stream().distinct().sorted().toList());
    }

    private static List<String> kinds(Marked text, Sentence sentence) {
        List<String> kinds = text.marks().stream()
                .filter(it -> it.from() < sentence.to() && sentence.from() < it.to())
                .map(Mark::kind)
                .distinct()
                .toList();
        return kinds.isEmpty() ? List.of(CLEAN) : kinds;
    }
}
