package nl.klankbord.conversation.contact;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a contact was. A word on the floor counts as much as sitting down together. */
public enum Place {
    FLOOR,
    WALK,
    PHONE,
    /** With several people at once. */
    GROUP,
    /** A letter or a mail. */
    LETTER,
    SIT_DOWN;

    /** The word in the database and in forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of its word. */
    public String label() {
        return "contact.place." + code();
    }

    /** The symbol that stands beside the word. */
    public String icon() {
        return switch (this) {
            case FLOOR -> "hard-hat";
            case WALK -> "footprints";
            case PHONE -> "phone";
            case GROUP -> "users";
            case LETTER -> "mail";
            case SIT_DOWN -> "coffee";
        };
    }

    /** Where one tells what was going on; the place stands there already, and nobody's name. */
    public String advice() {
        return "/advice?setting="
                + switch (this) {
                    case FLOOR -> "floor";
                    case PHONE -> "phone";
                    case GROUP -> "group";
                    case LETTER -> "letter";
                    case WALK, SIT_DOWN -> "one-on-one";
                };
    }

    /** The place of a code, if it is one. */
    public static Optional<Place> of(@Nullable String code) {
        return Stream.of(values()).filter(place -> place.code().equals(code)).findFirst();
    }
}
