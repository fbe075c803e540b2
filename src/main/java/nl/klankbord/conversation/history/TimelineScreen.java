package nl.klankbord.conversation.history;

import java.util.List;
import java.util.UUID;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Stage;
import nl.klankbord.conversation.experience.ExperienceMap;
import nl.klankbord.conversation.handover.Across;
import nl.klankbord.people.Colleague;
import org.jspecify.annotations.Nullable;

/**
 * What went before between the viewer and one other person, newest first.
 *
 * @param last the last conversation on this page when there are older ones
 * @param across what the two of them have from talks with others
 * @param map how these conversations felt, as far as the two laid that side by side
 */
public record TimelineScreen(
        Colleague other, List<Entry> entries, @Nullable UUID last, Across across, ExperienceMap map) {

    /** Where the older ones are. */
    public @Nullable String older() {
        return last == null ? null : path() + "?before=" + last;
    }

    /** Where the whole line begins. */
    public String path() {
        return "/people/" + other.id() + "/conversations";
    }

    /** Whether there is nothing between the two. */
    public boolean none() {
        return entries.isEmpty() && across.received().isEmpty() && !across.mayHand();
    }

    /** One conversation on the line, with what was agreed in it. */
    public record Entry(Conversation conversation, Stage stage, List<Pact> pacts) {

        /** Whether it is still to come. */
        public boolean coming() {
            return stage == Stage.ASKED || stage == Stage.OFFERED || stage == Stage.PLANNED;
        }
    }
}
