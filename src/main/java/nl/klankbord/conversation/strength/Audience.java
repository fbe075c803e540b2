package nl.klankbord.conversation.strength;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who knows what somebody is good at; each includes the one before. */
public enum Audience {
    SELF("lock"),
    /** Whoever guides them today. */
    GUIDES("user"),
    /** The team they are in may ask them about it. */
    TEAM("users");

    private final String icon;

    Audience(String icon) {
        this.icon = icon;
    }

    /** The one with this word; whoever sends another one keeps it to themselves. */
    static Audience of(@Nullable String code) {
        return Stream.of(values())
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElse(SELF);
    }

    /** The word in forms and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of the choice; with .now it says how it stands. */
    public String label() {
        return "strength.audience." + code();
    }

    /** The symbol beside it. */
    public String icon() {
        return icon;
    }
}
