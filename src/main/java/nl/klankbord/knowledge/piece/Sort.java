package nl.klankbord.knowledge.piece;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a house can write itself. */
public enum Sort {
    /** A conversation from opening to closing. */
    GUIDE,
    /** Sentences to begin with, for one side of one kind of talk. */
    QUESTIONS;

    /** The word in the database, in forms and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Sort> typed(@Nullable String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }

    /** The one of this word. */
    public static Sort of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
