package nl.klankbord.conversation;

import java.util.Locale;
import nl.klankbord.web.Message;

/** Where and how two people talk. */
public enum Setting {
    ROOM,
    WALK,
    FLOOR,
    PHONE,
    VIDEO,
    /** Where somebody is seconded to. */
    ELSEWHERE,
    /** With others there: a moment of the group, and then the two of them. */
    GROUP;

    /** The word in the database and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How it is said in the middle of a line: 'een wandeling'. */
    public Message label() {
        return Message.of("conversation.setting." + code());
    }

    /** The symbol that stands beside the word. */
    public String icon() {
        return switch (this) {
            case ROOM -> "coffee";
            case WALK -> "footprints";
            case FLOOR -> "messages-square";
            case PHONE -> "phone";
            case VIDEO -> "video";
            case ELSEWHERE -> "building";
            case GROUP -> "users";
        };
    }

    /** The setting of a code. */
    public static Setting of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
