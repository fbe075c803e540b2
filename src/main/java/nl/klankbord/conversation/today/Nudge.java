package nl.klankbord.conversation.today;

import java.util.UUID;

/**
 * Something about the talks to come that is good to know.
 *
 * @param what 'asked' and 'twice' about a rhythm, 'guide' and 'team' about somebody with whom nothing is planned, 'due' for the house;
 *     'handover' to somebody who guides the viewer now, 'moved' of somebody who is guided by another, 'passing' of a promise
 * @param other whom it is about
 */
public record Nudge(String what, UUID other, String given) {

    /** Whether it is something to know, or to say something about. */
    boolean known() {
        return !unplanned() && !what.equals("due");
    }

    /** Message key of the sentence, and with .go of its link. */
    public String key() {
        return "today.nudge." + what;
    }

    /** The symbol beside it. */
    public String icon() {
        return switch (what) {
            case "handover", "passing" -> "arrow-right-left";
            case "moved" -> "info";
            default -> "repeat";
        };
    }

    /** Where to go. */
    public String href() {
        return switch (what) {
            case "handover" -> "/people/" + other + "/handover";
            case "passing" -> "/people/" + other + "/passing";
            case "moved" -> "/people/" + other;
            default -> "/people/" + other + "/series";
        };
    }

    /** Whether nothing is planned with them. */
    boolean unplanned() {
        return what.equals("guide") || what.equals("team");
    }
}
