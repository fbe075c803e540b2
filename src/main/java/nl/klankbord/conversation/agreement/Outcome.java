package nl.klankbord.conversation.agreement;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How an agreement ended. */
public enum Outcome {
    DONE,
    /** It is no longer needed; nobody failed. */
    DROPPED,
    /** It became another agreement. */
    CHANGED;

    /** The word in the database, in forms and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The outcome of a code, if it is one. */
    public static Optional<Outcome> of(@Nullable String code) {
        return Stream.of(values())
                .filter(outcome -> outcome.code().equals(code))
                .findFirst();
    }
}
