package nl.klankbord.conversation.strength;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody who guides another saw them be good at, until that person decides.
 *
 * @param by the given name of who saw it
 */
public record Sighting(UUID id, String text, String noticed, String by, Instant namedAt) {

    /** Where the one it is about decides. */
    public String path() {
        return "/sightings/" + id + "/keeping";
    }

    /** As it stands in a form: nobody knows of it before its owner says so. */
    Wording wording() {
        return new Wording(id, text, noticed, Audience.SELF);
    }
}
