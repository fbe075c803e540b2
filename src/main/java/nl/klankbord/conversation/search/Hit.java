package nl.klankbord.conversation.search;

import java.time.Instant;
import java.util.Locale;

/**
 * Something in which a word was found.
 *
 * @param mine whether the viewer wrote or promised it
 * @param own whether only the viewer sees it in Klankbord
 * @param path where it stands
 */
public record Hit(Passage.What what, boolean mine, boolean own, Instant at, String path, Excerpt excerpt) {

    /** The end of its message keys. */
    public String key() {
        return what.name().toLowerCase(Locale.ROOT);
    }

    /** The symbol that stands beside it. */
    public String icon() {
        return switch (what) {
            case MINUTES -> "file-text";
            case VIEW -> "eye";
            case AGREEMENT -> "handshake";
            case ENDING -> "circle-check";
            case LINE -> "message-circle";
            case MESSAGE -> "mail";
            case NOTE -> "lock";
        };
    }
}
