package nl.klankbord.launch;

import java.util.List;

/** Klankbord cannot start, and this is what the person at the console can do about it; nothing was changed. */
public final class CannotStart extends RuntimeException {
    private final String key;
    private final transient List<Object> details;

    CannotStart(String key, Object... details) {
        super(key + " " + List.of(details));
        this.key = key;
        this.details = List.of(details);
    }

    String in(Words words) {
        return words.say(key, details.toArray());
    }
}
