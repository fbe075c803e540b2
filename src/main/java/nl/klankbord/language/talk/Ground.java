package nl.klankbord.language.talk;

import java.util.Locale;

/** On what ground somebody argues for a change or for keeping things. */
public enum Ground {
    DESIRE,
    ABILITY,
    REASON,
    NEED,
    COMMITMENT,
    ACTIVATION,
    STEPS;

    /** As it is written in files: desire. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
