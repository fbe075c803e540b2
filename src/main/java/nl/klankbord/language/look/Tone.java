package nl.klankbord.language.look;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.klankbord.language.talk.Act;
import nl.klankbord.language.talk.Talk;

/** The colour and the sign of a turn: what kind of thing it does. */
public enum Tone {
    ASKS("message-circle-question-mark"),
    BACK("message-square-reply"),
    WARMS("thumbs-up"),
    TELLS("lightbulb"),
    PUSHES("message-circle-warning"),
    ELSE("message-circle"),
    CHANGES("sprout"),
    KEEPS("repeat"),
    BOTH("scale"),
    NEITHER("minus"),
    UNSURE("circle");

    private final String icon;

    Tone(String icon) {
        this.icon = icon;
    }

    static Tone of(Act act) {
        return switch (act) {
            case OPEN_QUESTION, CLOSED_QUESTION -> ASKS;
            case SIMPLE_REFLECTION, COMPLEX_REFLECTION, SUMMARY -> BACK;
            case AFFIRMATION, SUPPORT -> WARMS;
            case ADVICE, ADVICE_WITH_PERMISSION, INFORMATION, SELF_DISCLOSURE -> TELLS;
            case CONFRONTATION -> PUSHES;
            case OTHER -> ELSE;
            case UNSURE -> UNSURE;
        };
    }

    static Tone of(Talk talk) {
        return switch (talk) {
            case CHANGE -> CHANGES;
            case SUSTAIN -> KEEPS;
            case AMBIVALENT -> BOTH;
            case NEUTRAL -> NEITHER;
            case UNSURE -> UNSURE;
        };
    }

    /** Those of the manager's turns, or of the employee's. */
    public static List<Tone> of(boolean manager) {
        return Arrays.stream(values())
                .filter(it -> manager ? it.compareTo(CHANGES) < 0 : it.compareTo(CHANGES) >= 0)
                .toList();
    }

    /** The sign beside the words. */
    public String icon() {
        return icon;
    }

    /** As it is written in style sheets and keys: asks. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it may argue for something: who was there is asked whether that is so. */
    boolean argues() {
        return this == CHANGES || this == KEEPS || this == BOTH;
    }
}
