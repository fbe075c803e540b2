package nl.klankbord.post.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a letter says, before it is put on paper.
 *
 * @param opening the first sentence; may be empty
 * @param path where in Klankbord the button leads
 * @param closing the last sentence; may be empty
 * @param slip what goes into a calendar; null when nothing does
 * @param button what stands on the button
 * @param to the mailbox; null for the one the reader signs in with
 */
public record Letter(
        String subject,
        String opening,
        List<Passage> passages,
        String path,
        String closing,
        @Nullable Slip slip,
        @Nullable String button,
        @Nullable String to) {

    /** A letter as most are: to where its reader signs in, with a button that leads into Klankbord. */
    public Letter(
            String subject, String opening, List<Passage> passages, String path, String closing, @Nullable Slip slip) {
        this(subject, opening, passages, path, closing, slip, null, null);
    }

    String go(Pen pen) {
        return button == null ? pen.say("post.letter.go") : button;
    }

    /** Lines under a heading. */
    public record Passage(String title, List<Line> lines) {}

    /** A sentence, and where in Klankbord it leads. */
    public record Line(String text, String path) {}

    /**
     * What a calendar reads.
     *
     * @param method REQUEST or CANCEL, as RFC 5546 calls it
     * @param text an iCalendar object
     */
    public record Slip(String method, String text) {}
}
