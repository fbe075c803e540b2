package nl.klankbord.conversation.history;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
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

    /** Whether the viewer guides or guided the other. */
    public boolean guided() {
        return entries.stream()
                .anyMatch(it -> it.conversation().pair().employee().equals(other.id()));
    }

    /** Whether there is nothing between the two. */
    public boolean none() {
        return !past() && !across.messages().shown() && !across.strengths().shown();
    }

    /** Whether there is something to look back on, or to hand over. */
    public boolean past() {
        return !entries.isEmpty() || !across.received().isEmpty() || across.mayHand();
    }

    /** The conversations on this page by the month in which they were, newest first. */
    public List<Month> months() {
        SequencedMap<YearMonth, List<Entry>> months = new LinkedHashMap<>();
        entries.forEach(entry -> months.computeIfAbsent(YearMonth.from(entry.day()), _ -> new ArrayList<>())
                .add(entry));
        return months.entrySet().stream()
                .map(month -> new Month(month.getKey().atDay(1), month.getValue()))
                .toList();
    }

    /** A page about somebody shows only how the line begins. */
    TimelineScreen shortened(int most) {
        return new TimelineScreen(other, entries.stream().limit(most).toList(), null, across, map);
    }

    /**
     * The conversations of a month.
     *
     * @param first its first day
     */
    public record Month(LocalDate first, List<Entry> entries) {}

    /**
     * One conversation on the line, with what was written and agreed in it.
     *
     * @param day the day they talked, in the zone of the house
     * @param gist what the minutes say in short; null while there are none
     */
    public record Entry(
            Conversation conversation,
            LocalDate day,
            Stage stage,
            @Nullable Gist gist,
            List<Pact> pacts) {

        /** Whether it did not come to talking. */
        public boolean quiet() {
            return stage == Stage.CALLED_OFF || stage == Stage.LAPSED;
        }

        /** Whether it is still to come. */
        public boolean coming() {
            return stage == Stage.ASKED || stage == Stage.OFFERED || stage == Stage.PLANNED;
        }
    }
}
