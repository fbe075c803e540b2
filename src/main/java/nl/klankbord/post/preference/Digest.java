package nl.klankbord.post.preference;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How often somebody wants to hear what is near, promised or waiting. */
public enum Digest {
    /** On working days, when there is something to say. */
    DAILY,
    /** On Mondays, when there is something to say. */
    WEEKLY,
    /** Never. */
    NONE;

    /** The word in the database and in forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The choice of a code; empty when there is none like that. */
    public static Optional<Digest> of(String code) {
        return Stream.of(values()).filter(it -> it.code().equals(code)).findFirst();
    }
}
