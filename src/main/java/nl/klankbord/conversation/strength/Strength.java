package nl.klankbord.conversation.strength;

import java.util.List;
import java.util.UUID;

/**
 * Something somebody is good at.
 *
 * @param noticed by what one notices; may be empty
 * @param seenBy the given name of who saw it in them; empty when they named it themselves
 * @param seconders the names of who say that they see it too and may still know of it; for whose it is alone
 * @param seconded whether the viewer says so
 */
public record Strength(
        UUID id,
        String text,
        String noticed,
        String seenBy,
        Audience audience,
        List<String> seconders,
        boolean seconded) {

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
