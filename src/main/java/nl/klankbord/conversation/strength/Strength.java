package nl.klankbord.conversation.strength;

import java.util.UUID;

/**
 * Something somebody is good at.
 *
 * @param noticed by what one notices; may be empty
 * @param seenBy the given name of who saw it in them; empty when they named it themselves
 */
public record Strength(UUID id, String text, String noticed, String seenBy, Audience audience) {

    /** Where it can be changed. */
    public String path() {
        return "/strengths/" + id;
    }

    /** Whether colleagues may ask about it. */
    public boolean open() {
        return audience == Audience.TEAM;
    }

    /** As it stands in a form. */
    Wording wording() {
        return new Wording(id, text, noticed, audience);
    }
}
