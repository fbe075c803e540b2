package nl.klankbord.conversation.series;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Holiday;
import nl.klankbord.conversation.State;
import nl.klankbord.people.Colleague;
import nl.klankbord.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * The rhythm of the viewer and one other person.
 *
 * @param standing what both agreed to; null when there is none
 * @param offered what one of them offered; null when there is none
 * @param coming the talks of the standing one that lie ahead
 * @param twice whether the last two times there was nothing, and the viewer did not mind it yet
 */
public record SeriesScreen(
        UUID me,
        Colleague other,
        @Nullable Series standing,
        @Nullable Series offered,
        List<Conversation> coming,
        boolean twice) {

    /** Where its form is. */
    public String form() {
        return "/people/" + other.id() + "/series/proposal";
    }

    /** Whether there is nothing to show. */
    public boolean nothing() {
        return standing == null && offered == null;
    }

    /** Whether the viewer is asked for an answer. */
    public boolean asked() {
        return offered != null && offered.waitsFor(me);
    }

    /** A rhythm in a few words. */
    public String told(Frame frame, Series series) {
        return Told.of(series.rhythm(), frame);
    }

    /** Whether this one will not take place. */
    public boolean off(Conversation talk) {
        return talk.state() == State.CALLED_OFF;
    }

    /** The public holiday that it falls on. */
    public Optional<Holiday> holiday(Frame frame, Conversation talk) {
        return Holiday.on(frame.dates().date(talk.startsAt()));
    }
}
