package nl.klankbord.people.line;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody is to the person they guide. */
public enum Kind {
    /** The manager, in whose line the person works. */
    LINE,
    /** Somebody who guides them beside the manager: praktijkbegeleider, jobcoach. */
    GUIDE;

    /** The word in the database and in forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Kind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
