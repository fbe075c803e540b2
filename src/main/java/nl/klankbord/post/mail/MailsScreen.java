package nl.klankbord.post.mail;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The post that goes out, as the administrator sees it.
 *
 * @param server whether a mail server was set up
 * @param trouble what could not be delivered
 * @param next after which letter the next page begins; null on the last one
 * @param first whether this is the first page
 */
public record MailsScreen(
        boolean server,
        List<Line> trouble,
        List<Line> lines,
        @Nullable UUID next,
        boolean first) {

    /** A letter, and the name of who it is for. */
    public record Line(Logged letter, String name) {}
}
