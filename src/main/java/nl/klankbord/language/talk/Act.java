package nl.klankbord.language.talk;

import java.util.Locale;
import java.util.Set;

/** What a manager's utterance does. */
public enum Act {
    OPEN_QUESTION,
    /** A scale question too. */
    CLOSED_QUESTION,
    SIMPLE_REFLECTION,
    /** Adds a meaning or a feeling that was not said. */
    COMPLEX_REFLECTION,
    AFFIRMATION,
    SUMMARY,
    /** Nobody asked for it. */
    ADVICE,
    ADVICE_WITH_PERMISSION,
    INFORMATION,
    /** Persuading, warning, blaming. */
    CONFRONTATION,
    SELF_DISCLOSURE,
    /** Sympathy without giving back what was said. */
    SUPPORT,
    OTHER,
    /** Nothing stands out enough to say. */
    UNSURE;

    private static final Set<Act> ASKING = Set.of(OPEN_QUESTION, CLOSED_QUESTION);
    private static final Set<Act> GIVING_BACK = Set.of(SIMPLE_REFLECTION, COMPLEX_REFLECTION, SUMMARY);
    private static final Set<Act> ADVISING = Set.of(ADVICE, ADVICE_WITH_PERMISSION);

    /** As it is written in files: open_question. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it asks something. */
    public boolean asks() {
        return ASKING.contains(this);
    }

    /** Whether it gives back what the other said. */
    public boolean reflects() {
        return GIVING_BACK.contains(this);
    }

    /** Whether it advises, asked or not. */
    public boolean advises() {
        return ADVISING.contains(this);
    }
}
