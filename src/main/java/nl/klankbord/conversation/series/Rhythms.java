package nl.klankbord.conversation.series;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.Ids;
import nl.klankbord.access.Looking;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Conversations;
import nl.klankbord.conversation.Skipping;
import nl.klankbord.conversation.State;
import nl.klankbord.conversation.proposal.Answer;
import nl.klankbord.conversation.proposal.Proposals;
import nl.klankbord.people.Pair;
import nl.klankbord.web.NotHere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Agreeing on a rhythm, living in it and leaving it. All as the viewer. */
@Component
public class Rhythms {

    /** So far ahead talks are made, and at least the next two. */
    private static final int WEEKS_AHEAD = 8;

    /** With less than this to come, more are made. */
    private static final int WEEKS_LEFT = 4;

    private final SeriesRows rows;
    private final PlanRows plans;
    private final SkipRows skips;
    private final Proposals proposals;
    private final Conversations conversations;
    private final RhythmCalendars calendars;
    private final Clock clock;

    Rhythms(
            SeriesRows rows,
            PlanRows plans,
            SkipRows skips,
            Proposals proposals,
            Conversations conversations,
            RhythmCalendars calendars,
            Clock clock) {
        this.rows = rows;
        this.plans = plans;
        this.skips = skips;
        this.proposals = proposals;
        this.conversations = conversations;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Offers a colleague a rhythm. It takes the place of one that was offered before; what stands keeps standing until the yes. */
    @Transactional
    public Answer propose(UUID other, Ask ask) {
        Optional<Pair> pair = proposals.linked(other);
        if (pair.isEmpty()) {
            return Answer.refused("conversation.proposal.notLinked");
        }
        List<Series> both = rows.of(pair.get());
        Optional<Series> sentTwice =
                both.stream().filter(it -> it.isWhatWasAsked(Looking.me(), ask)).findFirst();
        return sentTwice.<Answer>map(it -> new Answer.Done(it.id())).orElseGet(() -> begin(pair.get(), both, ask));
    }

    private Answer begin(Pair pair, List<Series> both, Ask ask) {
        both.stream().filter(it -> !it.agreed()).forEach(this::end);
        UUID id = Ids.next();
        return rows.begin(id, pair, Looking.me(), ask, clock.instant())
                ? new Answer.Done(id)
                : Answer.refused("toast.offeredMeanwhile");
    }

    /** Says yes to the rhythm that was seen. Its talks are there from that moment; of the rhythm before it only what was prepared or moved. */
    @Transactional
    public Answer accept(UUID id, int version) {
        Series asked = rows.find(id);
        if (asked.agreed() && !asked.proposedBy().equals(Looking.me())) {
            return new Answer.Done(id);
        }
        if (!asked.waitsFor(Looking.me()) || asked.version() != version) {
            return Answer.refused("toast.seriesMeanwhile");
        }
        if (proposals.linked(asked.pair().other(Looking.me())).isEmpty()) {
            return Answer.refused("toast.seriesMeanwhile");
        }
        rows.of(asked.pair()).stream().filter(Series::agreed).forEach(it -> end(it, Optional.of(Looking.me()), true));
        if (!rows.agree(id, version, clock.instant())) {
            return Answer.refused("toast.seriesMeanwhile");
        }
        calendars.begins(asked, planAhead(asked, today()));
        return new Answer.Done(id);
    }

    /** What this other person offered the viewer, or the viewer them; {@link NotHere} when nothing is offered. */
    @Transactional(readOnly = true)
    public Series offered(UUID other) {
        return rows.with(Looking.me(), other).stream()
                .filter(it -> !it.agreed())
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    /** Stops a rhythm, takes an offer back, or says no to one. What was still to come does not come. */
    @Transactional
    public UUID stop(UUID id) {
        Series series = rows.find(id);
        end(series);
        return series.pair().other(Looking.me());
    }

    /** The rhythm suits the viewer as it is, also after two times that there was nothing. */
    @Transactional
    public UUID mind(UUID id) {
        Series series = rows.find(id);
        rows.mind(series, Looking.me(), clock.instant());
        return series.pair().other(Looking.me());
    }

    /** There is nothing this time, says the employee. */
    @Transactional
    public Answer skip(UUID conversation, int version) {
        Conversation talk = conversations.find(conversation);
        if (talk.state() == State.CALLED_OFF && skips.skipped(talk, Looking.me())) {
            return new Answer.Done(conversation);
        }
        if (!Skipping.open(talk, Looking.me(), clock.instant()) || !skips.skip(talk, version)) {
            return Answer.refused("toast.skipTooLate");
        }
        skips.note(talk, Looking.me(), clock.instant());
        calendars.skips(talk);
        return new Answer.Done(conversation);
    }

    /** They talk after all, says who skipped it, until the moment itself. */
    @Transactional
    public Answer takeBackSkip(UUID conversation) {
        Conversation skipped = conversations.find(conversation);
        if (!Skipping.undoable(skipped, Looking.me(), clock.instant()) || !skips.takeBack(conversation)) {
            return Answer.refused("toast.skipStands");
        }
        Conversation talk = conversations.find(conversation);
        if (talk.state() == State.AGREED) {
            calendars.returns(talk);
        }
        return new Answer.Done(conversation);
    }

    /** Makes what is to come in the viewer's rhythms, and ends those of two people who no longer have a line. */
    @Transactional
    public void keepUp() {
        for (SeriesRows.Kept kept : rows.mine(Looking.me())) {
            if (!kept.linked()) {
                end(kept.series(), Optional.empty(), false);
            } else if (kept.series().agreed()) {
                LocalDate made = kept.plannedUntil().orElse(today().minusDays(1));
                if (made.isBefore(today().plusWeeks(WEEKS_LEFT))) {
                    calendars.goesOn(
                            kept.series(),
                            planAhead(kept.series(), made.isBefore(today()) ? today() : made.plusDays(1)));
                }
            }
        }
    }

    private void end(Series series) {
        end(series, Optional.of(Looking.me()), false);
    }

    private void end(Series series, Optional<UUID> by, boolean sparing) {
        if (rows.end(series.id(), by, clock.instant())) {
            calendars.ends(series, plans.letGo(series.id(), clock.instant(), sparing));
        }
    }

    private List<Upcoming> planAhead(Series series, LocalDate from) {
        LocalDate until = until(series.rhythm(), from);
        List<LocalDate> days = series.rhythm().days(from, until).stream()
                .filter(day -> series.rhythm().at(day).isAfter(clock.instant()))
                .toList();
        return plans.plan(series, days, until);
    }

    private LocalDate until(Rhythm rhythm, LocalDate from) {
        LocalDate weeks = today().plusWeeks(WEEKS_AHEAD);
        LocalDate second = rhythm.next(from, 2).getLast();
        return second.isAfter(weeks) ? second : weeks;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
