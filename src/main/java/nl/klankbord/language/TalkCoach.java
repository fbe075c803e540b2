package nl.klankbord.language;

import java.util.List;
import nl.klankbord.language.talk.Lesson;
import nl.klankbord.language.talk.Listening;
import nl.klankbord.language.talk.view.ScaleQuestion;
import nl.klankbord.language.talk.view.TalkView;
import nl.klankbord.language.talk.view.Turn;
import nl.klankbord.language.text.Tongue;

/** Looks back on a talk with the one who led it. Safe to share; making one takes a moment, because it loads the dictionary and the weights. */
public final class TalkCoach {
    private final Listening listening;
    private final ScaleQuestion scale;

    /** With a model of one's own, or with {@link Listening#of}. */
    public TalkCoach(Tongue tongue, Listening listening) {
        this.listening = listening;
        this.scale = new ScaleQuestion(tongue);
    }

    /** A talk seen back; the turns are kept nowhere. */
    public TalkView look(List<Turn> turns) {
        return TalkView.of(turns, listening);
    }

    /** What to ask once a number was given. */
    public ScaleQuestion scale() {
        return scale;
    }

    /** For whoever has labelled text of their own to learn from. */
    public static Lesson lesson(Tongue tongue) {
        return Lesson.in(tongue);
    }
}
