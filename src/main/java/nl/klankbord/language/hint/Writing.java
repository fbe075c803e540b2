package nl.klankbord.language.hint;

import java.util.List;
import java.util.Locale;
import nl.klankbord.language.TextKind;

/** What somebody is writing, as the page knows it; the engine reads it as one sort of text or as two. */
public enum Writing {
    FEEDBACK(TextKind.FEEDBACK),
    MINUTES(TextKind.MINUTES),
    PREPARATION(TextKind.PREPARATION),
    MESSAGE(TextKind.MESSAGE),
    ABSENCE(TextKind.ABSENCE),
    /** For oneself, about somebody: a first impression is told by what was seen. */
    NOTE(TextKind.MINUTES),
    /** Kept for years and read by both: what is medical is looked for here as strictly as in a record of an absence. */
    AGREEMENT(TextKind.MINUTES, TextKind.ABSENCE);

    private final List<TextKind> kinds;

    Writing(TextKind... kinds) {
        this.kinds = List.of(kinds);
    }

    /** As the fields of a page call it; what is unknown is read as feedback. */
    public static Writing of(String code) {
        for (Writing writing : values()) {
            if (writing.code().equals(code.toLowerCase(Locale.ROOT))) {
                return writing;
            }
        }
        return FEEDBACK;
    }

    static Writing of(TextKind kind) {
        return valueOf(kind.name());
    }

    /** As the fields of a page call it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<TextKind> kinds() {
        return kinds;
    }

    /** Whether how it reads at first is told too. */
    boolean impression() {
        return this == NOTE;
    }
}
