package nl.klankbord.language.talk;

import nl.klankbord.language.talk.learn.Vector;
import nl.klankbord.language.text.TextReader;
import nl.klankbord.language.text.Tongue;

/** From an utterance to what is noticed in it. */
final class Noticer {
    // What somebody says in one go is far shorter; whatever is pasted must not keep the server busy.
    private static final int LONGEST = 4000;

    private final TextReader reader;
    private final Spelling spelling;
    private final TalkNoticing talk;
    private final ActNoticing act;

    private Noticer(TextReader reader) {
        Tongue tongue = reader.tongue();
        this.reader = reader;
        spelling = Spelling.of(tongue);
        talk = new TalkNoticing(Cues.read(place(tongue, "talk.cues")), Valence.of(tongue));
        act = new ActNoticing(Cues.read(place(tongue, "acts.cues")), QuestionGrammar.of(tongue));
    }

    static Noticer of(TextReader reader) {
        return new Noticer(reader);
    }

    Vector talk(Utterance utterance) {
        return talk.notes(spoken(utterance.text()), spoken(utterance.context())).vector(TalkNoticing.WEIGHTS);
    }

    Vector act(Utterance utterance) {
        return act.notes(spoken(utterance.text()), spoken(utterance.context())).vector(ActNoticing.WEIGHTS);
    }

    private Spoken spoken(String text) {
        return Spoken.of(reader.read(text.length() > LONGEST ? text.substring(0, LONGEST) : text), spelling);
    }

    private static String place(Tongue tongue, String what) {
        return "/language/" + tongue.code() + "/" + what;
    }
}
