package nl.klankbord.conversation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.klankbord.web.Message;
import org.jspecify.annotations.Nullable;

/** What a conversation is for. */
public enum Kind {
    /** A light one: how are you, and what do you need? The usual kind. */
    CHECK_IN("message-circle", true),
    OPENING_WEEK("sunrise", true),
    CLOSING_WEEK("sunset", true),
    INTRODUCTION("handshake", true),
    /** About what one of them saw the other do. */
    BEHAVIOUR("eye", false),
    DEVELOPMENT("sprout", false),
    PROGRESS("footprints", false),
    /** About contact and work while somebody is ill. Nothing about their health is asked, and nothing of it is written. */
    ABSENCE("phone-call", false),
    OTHER("messages-square", false);

    private final String icon;
    private final boolean open;

    /**
     * A kind.
     *
     * @param open whether somebody who looks over a shoulder, or finds the paper at the printer, may know of it
     */
    Kind(String icon, boolean open) {
        this.icon = icon;
        this.open = open;
    }

    /** The word in the database and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The symbol that stands beside the word. */
    public String icon() {
        return icon;
    }

    /** What the two of them call it. */
    public Message label() {
        return Message.of("conversation.kind." + code());
    }

    /** One line about what it is for. */
    public Message why() {
        return Message.of("conversation.kind." + code() + ".why");
    }

    /** What it is called where somebody else may read along: on a home page, in a list, on paper, in a calendar. */
    public Message title() {
        return open ? label() : Message.of("conversation.kind.title");
    }

    /** The symbol where somebody else may read along. */
    public String titleIcon() {
        return open ? icon : OTHER.icon;
    }

    /** Whether what is written about it keeps to what the law lets somebody record, without a word of one's own. */
    public boolean wordless() {
        return this == ABSENCE;
    }

    /** The kind of a code. */
    public static Kind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** The kind that was typed, if it is one. */
    public static Optional<Kind> typed(@Nullable String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }
}
