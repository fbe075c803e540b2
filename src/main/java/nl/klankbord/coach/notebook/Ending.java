package nl.klankbord.coach.notebook;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a try ended: done, or put aside without a reason having to be given. */
public enum Ending {
    DONE,
    ASIDE;

    /** The one with this word. */
    static Optional<Ending> of(@Nullable String code) {
        return Stream.of(values()).filter(it -> it.code().equals(code)).findFirst();
    }

    /** The word in the database and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
