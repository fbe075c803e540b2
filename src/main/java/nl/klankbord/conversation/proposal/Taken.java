package nl.klankbord.conversation.proposal;

import java.time.Instant;
import java.util.UUID;
import nl.klankbord.people.Colleague;

/** A stretch of the viewer's own time that is spoken for. */
public record Taken(UUID conversation, UUID other, Instant startsAt, int minutes) {

    /** The same, with the name of whom it is with. */
    public Overlap by(Colleague colleague) {
        return new Overlap(startsAt, colleague.given());
    }

    /** Whether any of it lies between these moments; one that ends as the other begins does not. */
    boolean touches(Instant from, Instant to) {
        return startsAt.isBefore(to) && startsAt.plusSeconds(minutes * 60L).isAfter(from);
    }
}
