package nl.klankbord.conversation;

import java.time.Instant;
import java.util.UUID;

/** Saying that there is nothing to talk about this time. */
public final class Skipping {

    private Skipping() {}

    /** Whether this person may skip this talk now: the employee, one of a rhythm, as long as it has not begun. */
    public static boolean open(Conversation talk, UUID person, Instant now) {
        return talk.series() != null && person.equals(talk.pair().employee()) && talk.movable() && !talk.begunAt(now);
    }

    /** Whether this person may still say that they talk after all: the employee, until the moment itself. */
    public static boolean undoable(Conversation talk, UUID person, Instant now) {
        return talk.series() != null
                && person.equals(talk.pair().employee())
                && talk.state() == State.CALLED_OFF
                && !talk.begunAt(now);
    }
}
