package nl.klankbord.conversation.strength;

import java.util.UUID;

/**
 * What somebody is good at, as it is typed.
 *
 * @param text in a few words
 * @param noticed by what one notices; may be empty
 * @param id of what comes of it, chosen when the form was drawn
 */
public record Wording(UUID id, String text, String noticed, Audience audience) {

    /** How many letters it may have. */
    public static final int LONGEST = 120;

    /** How many letters may say by what one notices. */
    public static final int LONGEST_NOTICED = 280;
}
