package nl.klankbord.privacy.kept;

import java.util.List;
import nl.klankbord.privacy.kept.KeptScreen.Kind;
import nl.klankbord.privacy.kept.KeptScreen.Term;
import nl.klankbord.web.Frame;

/** Says why something is kept, how long and who sees it, in the reader's words. */
public final class Kept {

    /** How the keys begin of the sentences that say why. */
    public static final String PURPOSE = "privacy.purpose.";

    private static final String KEEP = "privacy.keep.";
    private static final String SEEN = "privacy.seen.";

    private Kept() {}

    /** What it is for. */
    public static List<String> why(Kind kind, Frame frame) {
        return kind.purposes().stream().map(it -> frame.say(PURPOSE + it)).toList();
    }

    /** How long it stays. */
    public static List<String> howLong(Kind kind, Frame frame) {
        return kind.keeps().stream().map(it -> howLong(it, frame)).toList();
    }

    /** Who may see it. */
    public static List<String> whoSees(Kind kind, Frame frame) {
        return kind.seen().stream().map(it -> frame.say(SEEN + it)).toList();
    }

    private static String howLong(Term term, Frame frame) {
        return frame.say(KEEP + term.keep(), frame.say("privacy.months", term.months()));
    }
}
