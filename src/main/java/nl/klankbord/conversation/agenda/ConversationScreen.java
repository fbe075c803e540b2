package nl.klankbord.conversation.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Holiday;
import nl.klankbord.conversation.Skipping;
import nl.klankbord.conversation.Stage;
import nl.klankbord.conversation.agreement.AgreementRow;
import nl.klankbord.conversation.companion.Companion;
import nl.klankbord.conversation.proposal.Overlap;
import nl.klankbord.people.Colleague;
import org.jspecify.annotations.Nullable;

/**
 * One conversation, as one of the two sees it.
 *
 * @param voices what they bring to the table, the employee first
 * @param lookingBack what they would look back on by the day they talk
 * @param open what else these two agreed before and did not end yet
 * @param unconfirmed there are minutes, and not both say that they are right
 * @param prepared whether the viewer wrote anything for it
 * @param overlap what else the viewer has at the moment that was offered
 * @param companion who was last proposed to come along
 * @param day the day of the conversation, in the zone of the house
 */
public record ConversationScreen(
        UUID me,
        Colleague other,
        Conversation conversation,
        Stage stage,
        List<Voice> voices,
        List<AgreementRow> lookingBack,
        List<AgreementRow> open,
        List<Step> steps,
        boolean unconfirmed,
        boolean prepared,
        @Nullable Overlap overlap,
        @Nullable Companion companion,
        Instant now,
        LocalDate day) {

    private static final int LINES_ON_PAPER = 14;
    private static final int MOST_ROOM = 5;

    /** Where the page is. */
    public String path() {
        return "/conversations/" + conversation.id();
    }

    /** Where the viewer keeps what they want to remember of it. */
    public String notes() {
        return "/people/" + other.id() + "/notes?conversation=" + conversation.id();
    }

    /** The stop on the way where they are now: prepare, talk, write down; beyond the last when all is done. */
    public int stop() {
        return switch (stage) {
            case HELD -> 4;
            case TALKED -> 3;
            default -> prepared ? 2 : 1;
        };
    }

    /** Whether there is more to tell about the way to this moment than the page says already. */
    public boolean told() {
        return steps.size() > 1
                || stage != Stage.ASKED
                        && steps.stream().anyMatch(step -> !step.word().isEmpty());
    }

    /** What was said with the last offer; empty when nothing was. */
    public String word() {
        return steps.stream()
                .filter(Step::offer)
                .reduce((_, last) -> last)
                .map(Step::word)
                .orElse("");
    }

    /** Whether the viewer may say that there is nothing this time: the employee, in a rhythm. */
    public boolean skippable() {
        return Skipping.open(conversation, me, now);
    }

    /** Whether the viewer skipped it and may still say that they talk after all. */
    public boolean undoable() {
        Step end = calledOff();
        return end != null && end.what().equals("skipped") && Skipping.undoable(conversation, me, now);
    }

    /** The public holiday that a talk to come falls on. */
    public Optional<Holiday> holiday() {
        return conversation.movable() && !conversation.begunAt(now) ? Holiday.on(day) : Optional.empty();
    }

    /** Who called it off or skipped it, if anybody did. */
    public @Nullable Step calledOff() {
        return steps.stream()
                .filter(step -> step.what().equals("called_off") || step.what().equals("skipped"))
                .findFirst()
                .orElse(null);
    }

    /** Whether the page shows what they want to talk about: from when they are on the way, or as soon as anything is shared. */
    public boolean agenda() {
        return !conversation.kind().wordless() && (stage.onTheWay() || points() > 0);
    }

    /** Whether the viewer can still take a minute for themselves before it. */
    public boolean pausable() {
        return conversation.pausable(now);
    }

    /** Whether they have talked, so that each can say how it was. */
    public boolean over() {
        return stage == Stage.TALKED || stage == Stage.HELD;
    }

    /** How many lines to write on the sheet has under each point: it fills the paper, whether they have one point or ten. */
    public int room() {
        return Math.clamp(LINES_ON_PAPER / Math.max(1, points() + lookingBack.size() + open.size()), 2, MOST_ROOM);
    }

    /** The viewer's own given name, for paper that both read. */
    public String mine() {
        return voices.stream().filter(Voice::me).map(Voice::given).findFirst().orElse("");
    }

    private int points() {
        return voices.stream().mapToInt(voice -> voice.lines().size()).sum();
    }
}
