package nl.klankbord.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which texts belong to a field, for those who hear the page. */
public final class Described {

    private Described() {}

    /** The ids of the hint and the error of a field, or null when it has neither. */
    public static @Nullable String by(String name, String hint, Refusals refusals) {
        List<String> ids = new ArrayList<>();
        if (!hint.isEmpty()) {
            ids.add(name + "-hint");
        }
        if (refusals.of(name) != null) {
            ids.add(name + "-error");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }
}
