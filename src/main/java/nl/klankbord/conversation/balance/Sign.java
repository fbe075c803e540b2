package nl.klankbord.conversation.balance;

import java.util.Locale;

/** Something that is worth a look between a manager and somebody they guide. */
public enum Sign {
    /** Much was asked, with little warmth beside it. */
    ONLY_CHALLENGE,
    /** It is good between them, and nothing moves. */
    ONLY_CONNECTION,
    /** They did not speak for four weeks. */
    NO_CONTACT;

    /** Message key of the sentence with its reason, and with .go of what one could do. */
    public String key() {
        return "balance.sign." + name().toLowerCase(Locale.ROOT);
    }

    /** Where what one could do is. */
    public String href(String person) {
        return switch (this) {
            case ONLY_CHALLENGE -> "/techniques?goal=keep";
            case ONLY_CONNECTION -> "/techniques?goal=willing";
            case NO_CONTACT -> "/people/" + person + "/proposal";
        };
    }
}
