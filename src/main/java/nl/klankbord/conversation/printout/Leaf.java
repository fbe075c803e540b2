package nl.klankbord.conversation.printout;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Stage;
import nl.klankbord.conversation.experience.Sides;
import org.jspecify.annotations.Nullable;

/**
 * One conversation on paper, as far as the viewer may see it.
 *
 * @param day the day they talked, in the zone of the house
 * @param text the newest minutes; null while there are none
 */
public record Leaf(
        Conversation conversation,
        LocalDate day,
        Stage stage,
        List<Brought> lines,
        @Nullable Text text,
        List<Pledge> pledges,
        Sides sides) {

    /** What both brought and shared. */
    public List<Brought> shared() {
        return lines.stream().filter(line -> !line.own()).toList();
    }

    /** What the viewer brought for themselves, and wants on this paper. */
    public List<Brought> own() {
        return lines.stream().filter(Brought::own).toList();
    }

    /** Whether it did not come to talking. */
    public boolean quiet() {
        return stage == Stage.CALLED_OFF || stage == Stage.LAPSED;
    }

    /**
     * A line that somebody prepared.
     *
     * @param own whether only the viewer sees it in Klankbord
     */
    public record Brought(UUID author, String text, boolean own) {}

    /**
     * What was written of it.
     *
     * @param confirmed whether both said that it is right
     * @param views who saw it differently, and how
     */
    public record Text(UUID author, String words, Instant writtenAt, boolean confirmed, List<View> views) {}

    /** What one of the two saw differently. */
    public record View(UUID author, String words) {}
}
