package nl.klankbord.conversation.strength;

import java.util.List;
import java.util.UUID;
import nl.klankbord.web.Frame;

/**
 * Whom one can ask about what.
 *
 * @param open what the team may ask about
 * @param shut what only who guides them knows, for dividing the work
 */
public record AsksScreen(UUID me, List<Ask> open, List<Ask> shut) {

    static AsksScreen of(UUID me, List<Ask> asks) {
        return new AsksScreen(
                me,
                asks.stream().filter(Ask::open).toList(),
                asks.stream().filter(ask -> !ask.open()).toList());
    }

    /** Whether this is the viewer's own. */
    public boolean own(Ask ask) {
        return ask.person().equals(me);
    }

    /** A sentence to hand to somebody, which they may change. */
    public String proposal(Ask ask, Frame frame) {
        return frame.say("strength.ask.words", ask.name().full(), ask.text());
    }
}
