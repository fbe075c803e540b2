package nl.klankbord.conversation.proposal;

import java.util.UUID;
import nl.klankbord.web.Message;

/** What came of it: done, or not, and then why. */
public sealed interface Answer {

    /** It is as they wanted. */
    record Done(UUID conversation) implements Answer {}

    /** Nothing was changed. */
    record Refused(Message why) implements Answer {}

    /** Nothing was changed, for this reason. */
    static Answer refused(String key, Object... arguments) {
        return new Refused(Message.of(key, arguments));
    }
}
