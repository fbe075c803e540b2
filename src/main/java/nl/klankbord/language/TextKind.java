package nl.klankbord.language;

import java.util.Locale;
import java.util.Set;

/** What is being written. */
public enum TextKind {
    FEEDBACK,
    MINUTES,
    PREPARATION,
    MESSAGE,
    /** About somebody's absence: here what is medical is all that is looked at, and every rule about it counts. */
    ABSENCE;

    /** As it is written in files; what is unknown is read as feedback. */
    public static TextKind of(String code) {
        for (TextKind kind : values()) {
            if (kind.code().equals(code.toLowerCase(Locale.ROOT))) {
                return kind;
            }
        }
        return FEEDBACK;
    }

    /** As it is written in files: minutes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Set<Kind> applies() {
        return this == ABSENCE ? Set.of(Kind.MEDICAL_DETAIL) : Set.of(Kind.values());
    }
}
