package nl.klankbord.conversation.series;

import java.time.Instant;
import java.util.UUID;
import nl.klankbord.post.Appointment;

/**
 * A talk that was still to come when its rhythm ended.
 *
 * @param kept whether it stays, because work was put into it
 * @param moved whether one of the two chose another moment for it: then it is no longer one of the times of its rhythm
 */
record Left(UUID talk, Instant startsAt, int minutes, boolean kept, boolean moved) {

    Appointment appointment() {
        return new Appointment(talk, startsAt, minutes, "/conversations/" + talk);
    }
}
