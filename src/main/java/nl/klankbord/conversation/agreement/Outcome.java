package nl.klankbord.conversation.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How an agreement ended. */
public enum Outcome {
    DONE,
    /** There was nothing to finish: they kept to it. */
    KEPT,
    /** They tried it, and say what that brought. */
    TRIED,
    /** It became another agreement. */
    CHANGED,
    /** It is no longer needed; nobody failed. */
    DROPPED,
    /** A new manager took it over from a former one. Nobody chooses this: it comes of their yes. */
    PASSED_ON;

    /** What somebody can choose when they end an agreement. */
    public static final List<Outcome> CHOICES = List.of(DONE, KEPT, TRIED, CHANGED, DROPPED);

    /** The word in the database, in forms and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether what was promised happened. */
    public boolean fulfilled() {
        return this == DONE || this == KEPT || this == TRIED;
    }

    /** The symbol that stands beside the word. */
    public String icon() {
        return switch (this) {
            case DONE, KEPT -> "check";
            case TRIED -> "footprints";
            case CHANGED -> "arrow-right";
            case PASSED_ON -> "arrow-right-left";
            case DROPPED -> "minus";
        };
    }

    /** The outcome that was chosen, if it is one that can be. */
    public static Optional<Outcome> chosen(@Nullable String code) {
        return of(code).filter(CHOICES::contains);
    }

    /** The outcome of a code, if it is one. */
    public static Optional<Outcome> of(@Nullable String code) {
        return Stream.of(values())
                .filter(outcome -> outcome.code().equals(code))
                .findFirst();
    }
}
