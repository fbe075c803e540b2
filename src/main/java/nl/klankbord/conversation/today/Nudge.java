package nl.klankbord.conversation.today;

import java.util.UUID;

/**
 * Something about the talks to come that is good to know.
 *
 * @param what 'asked' and 'twice' about a rhythm, 'guide' and 'team' about somebody with whom nothing is planned
 * @param other whom it is about
 */
public record Nudge(String what, UUID other, String given) {

    /** Whether it is about a rhythm that the viewer can say something about. */
    boolean rhythm() {
        return what.equals("asked") || what.equals("twice");
    }

    /** Whether nothing is planned with them. */
    boolean unplanned() {
        return what.equals("guide") || what.equals("team");
    }
}
