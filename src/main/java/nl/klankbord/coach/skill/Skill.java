package nl.klankbord.coach.skill;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody can say of a technique, for themselves alone. */
public enum Skill {
    MASTERS("thumbs-up"),
    LIKES("heart-handshake");

    private final String icon;

    Skill(String icon) {
        this.icon = icon;
    }

    /** The one with this word. */
    static Optional<Skill> of(String code) {
        return Stream.of(values()).filter(it -> it.code().equals(code)).findFirst();
    }

    /** The word in addresses, in the database and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of what it says. */
    public String label() {
        return "coach.skill." + code();
    }

    /** The symbol beside it. */
    public String icon() {
        return icon;
    }
}
