package nl.klankbord.people.roster;

import java.time.LocalDate;
import nl.klankbord.web.Frame;
import nl.klankbord.web.Message;

/** A message in the reader's language, with days and words of ours inside it. */
public final class Said {
    private Said() {}

    /** Days are written as people say them; a message inside a message is said too. */
    public static String of(Frame frame, Message message) {
        Object[] arguments =
                message.arguments().stream().map(part -> part(frame, part)).toArray();
        return frame.say(message.key(), arguments);
    }

    private static Object part(Frame frame, Object part) {
        return switch (part) {
            case LocalDate day -> frame.dates().shortDay(day);
            case Message inside -> of(frame, inside);
            default -> part;
        };
    }
}
