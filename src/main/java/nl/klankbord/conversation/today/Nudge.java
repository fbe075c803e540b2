package nl.klankbord.conversation.today;

import java.util.UUID;

/**
 * Something about the talks to come that is good to know.
 *
 * @param what 'asked' and 'twice' about a rhythm, 'words' about what the viewer wrote and somebody asks for, 'guide' and 'team' about somebody with whom nothing is planned
 * @param other whom it is about
 */
public record Nudge(String what, UUID other, String given) {

    /** Whether it waits for a word of the viewer's: about a rhythm, or about what they wrote. */
    boolean waits() {
        return what.equals("asked") || what.equals("twice") || what.equals("words");
    }

    /** Where the viewer says it. */
    public String href() {
        return what.equals("words") ? "/me/reviews" : "/people/" + other + "/series";
    }

    /** The symbol beside it. */
    public String icon() {
        return what.equals("words") ? "hand-heart" : "repeat";
    }

    /** Whether nothing is planned with them. */
    boolean unplanned() {
        return what.equals("guide") || what.equals("team");
    }
}
