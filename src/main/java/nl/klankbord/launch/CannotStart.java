package nl.klankbord.launch;

import java.util.List;

/** Klankbord cannot start, or not do what was asked, and this is what the person at the console can do about it; nothing was changed. */
public final class CannotStart extends RuntimeException {
    private final String key;
    private final transient List<Object> details;

    /** The sentence of the console, and what is filled in there. */
    public CannotStart(String key, Object... details) {
        super(key + " " + List.of(details));
        this.key = key;
        this.details = List.of(details);
    }

    /** Which sentence it is; it names nobody. */
    String key() {
        return key;
    }

    String in(Words words) {
        return words.say(key, details.toArray());
    }
}
