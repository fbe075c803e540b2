package nl.klankbord.knowledge.piece;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a field stands on the page, by its name in the form.
 *
 * @param step which step; 0 when it belongs to none
 * @param language in which language it is; empty when it has none
 * @param field the end of its name
 */
public record Place(int step, String language, String field) {

    private static final Pattern NAME = Pattern.compile("(?:step-(\\d+)-)?(?:(nl|en)-)?(\\w+)");

    /** The place of the field with this name. */
    public static Place of(String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            throw new IllegalStateException(name);
        }
        int step = parts.group(1) == null ? 0 : Integer.parseInt(parts.group(1));
        return new Place(step, Objects.requireNonNullElse(parts.group(2), ""), Objects.requireNonNull(parts.group(3)));
    }
}
