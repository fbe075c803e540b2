package nl.klankbord.conversation.history;

import java.util.UUID;

/**
 * What was agreed in a conversation, in short.
 *
 * @param outcome how it ended: 'open', 'done', 'kept', 'tried', 'dropped', 'changed' or 'passed_on'
 */
public record Pact(UUID promiser, String text, String outcome) {

    /** The symbol that stands beside it. */
    public String icon() {
        return switch (outcome) {
            case "done", "kept" -> "circle-check";
            case "tried" -> "footprints";
            case "dropped" -> "x";
            case "changed", "passed_on" -> "arrow-right-left";
            default -> "circle";
        };
    }
}
