package nl.klankbord.conversation.history;

import java.util.UUID;

/**
 * What was agreed in a conversation, in short.
 *
 * @param outcome how it ended: 'open', 'done', 'kept', 'tried', 'dropped' or 'changed'
 * @param word what they said about how it ended; may be empty
 */
public record Pact(UUID promiser, String text, String outcome, String word) {

    /** Whether it still is to be done. */
    public boolean open() {
        return outcome.equals("open");
    }

    /** The symbol that stands beside it. */
    public String icon() {
        return switch (outcome) {
            case "done", "kept" -> "circle-check";
            case "tried" -> "footprints";
            case "dropped" -> "x";
            case "changed" -> "arrow-right-left";
            default -> "circle";
        };
    }
}
