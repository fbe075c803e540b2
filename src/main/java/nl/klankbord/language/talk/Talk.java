package nl.klankbord.language.talk;

import java.util.Locale;

/** What an employee's utterance argues for. */
public enum Talk {
    /** For changing something in what one does oneself. */
    CHANGE,
    /** For keeping things as they are. */
    SUSTAIN,
    /** Clearly for both. */
    AMBIVALENT,
    /** For neither: facts, what others do, politeness. */
    NEUTRAL,
    /** Nothing stands out enough to say. */
    UNSURE;

    /** As it is written in files: change. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
