package nl.klankbord.conversation.need;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What everybody needs, each in their own measure. */
public enum Need {
    AUTONOMY("signpost"),
    RELATEDNESS("users"),
    COMPETENCE("hammer"),
    SAFETY("shield");

    private final String icon;

    Need(String icon) {
        this.icon = icon;
    }

    static Optional<Need> of(@Nullable String code) {
        return Stream.of(values()).filter(it -> it.code().equals(code)).findFirst();
    }

    /** The word in addresses, in the database and in message keys; what there is to know about it has the same name. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of its name; with .ask of a question to oneself, with .check and .thought for who guides. */
    public String label() {
        return "need." + code();
    }

    /** The symbol beside it. */
    public String icon() {
        return icon;
    }
}
