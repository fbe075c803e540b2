package nl.klankbord.language.sense;

import java.util.ArrayList;
import java.util.List;
import nl.klankbord.language.talk.learn.Vector;
import nl.klankbord.language.text.Document;
import nl.klankbord.language.text.Sentence;

/** A text in passages of a few sentences: whoever reports something seldom says it in one, and a long text says too much at once. */
final class Passages {
    private static final int LONG = 3;
    private final Gist gist = new Gist();
    private final Subjects subjects;

    Passages(Subjects subjects) {
        this.subjects = subjects;
    }

    static List<List<Sentence>> of(Document document) {
        List<Sentence> all = document.sentences();
        List<List<Sentence>> passages = new ArrayList<>();
        for (int at = 0; at < all.size(); at += LONG) {
            passages.add(all.subList(at, Math.min(all.size(), at + LONG)));
        }
        return passages;
    }

    static Sentence whole(List<Sentence> passage) {
        return passage.size() == 1
                ? passage.getFirst()
                : new Sentence(
                        passage.stream().flatMap(it -> it.tokens().stream()).toList());
    }

    /** How many things it is about; of too few nobody needs to look further. */
    int subjects(Sentence passage) {
        return subjects.in(passage).size();
    }

    Vector noticed(Sentence passage) {
        return subjects.with(gist.of(passage), passage);
    }
}
