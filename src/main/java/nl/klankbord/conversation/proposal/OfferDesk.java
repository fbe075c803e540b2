package nl.klankbord.conversation.proposal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.Ids;
import nl.klankbord.access.Looking;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Conversations;
import nl.klankbord.conversation.Length;
import nl.klankbord.conversation.Setting;
import nl.klankbord.conversation.guide.GuideChoices;
import nl.klankbord.conversation.proposal.ProposalRows.Planning;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Colleagues;
import nl.klankbord.people.Lines;
import nl.klankbord.people.Pair;
import nl.klankbord.web.Message;
import nl.klankbord.web.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out the form of an offer: filled in sensibly, or as it was typed with what to look at. */
@Component
class OfferDesk {

    private final Colleagues colleagues;
    private final Lines lines;
    private final Conversations conversations;
    private final Proposals proposals;
    private final ProposalRows rows;
    private final GuideChoices choices;
    private final Clock clock;

    OfferDesk(
            Colleagues colleagues,
            Lines lines,
            Conversations conversations,
            Proposals proposals,
            ProposalRows rows,
            GuideChoices choices,
            Clock clock) {
        this.colleagues = colleagues;
        this.lines = lines;
        this.conversations = conversations;
        this.proposals = proposals;
        this.rows = rows;
        this.choices = choices;
        this.clock = clock;
    }

    /** A fresh form for this colleague, like the last time these two talked; along a guide when one was chosen before. */
    @Transactional(readOnly = true)
    public OfferScreen fresh(UUID other, String guide) {
        Optional<Planning> planning = rows.planning(Looking.me(), other);
        List<LocalDateTime> moments = proposals.moments();
        OfferForm form = planning.map(Planning::pair)
                .flatMap(this::last)
                .map(last -> filled(moments.getFirst(), last))
                .orElseGet(() -> OfferForm.filled(moments.getFirst(), Length.CHOICES.getFirst(), Setting.ROOM, "", 0));
        return new OfferScreen(
                Looking.me(),
                lines.other(other),
                planning.isPresent(),
                guide.isEmpty() ? form.anew(Ids.next()) : form.anew(Ids.next()).along(guide),
                moments,
                planning.map(it -> choices.names(it.house())).orElse(List.of()),
                false,
                Refusals.none(),
                null,
                null,
                null);
    }

    /** The form for another moment than the one that stands. */
    @Transactional(readOnly = true)
    public OfferScreen another(Aim aim) {
        Conversation now = Objects.requireNonNull(aim.standing());
        LocalDateTime moment = now.begunAt(clock.instant())
                ? proposals.moments().getFirst()
                : now.startsAt().atZone(clock.getZone()).toLocalDateTime();
        return screen(aim, filled(moment, now), Refusals.none(), null, null);
    }

    /** What an answer to this conversation is for. */
    @Transactional(readOnly = true)
    public Aim aimAt(UUID conversation) {
        Conversation now = conversations.find(conversation);
        return new Aim(now.pair().other(Looking.me()), now);
    }

    /** The typed offer once more, if something about it needs a second look. */
    @Transactional(readOnly = true)
    public Optional<OfferScreen> objection(Aim aim, OfferForm form) {
        Refusals refusals = refusals(aim, form);
        Optional<Overlap> overlap = refusals.any() || form.knows() ? Optional.empty() : overlap(aim, form);
        return refusals.any() || overlap.isPresent()
                ? Optional.of(screen(aim, form, refusals, null, overlap.orElse(null)))
                : Optional.empty();
    }

    /** The typed offer, which could not be made for this reason. What can no longer be moved may be offered anew. */
    @Transactional(readOnly = true)
    public OfferScreen refused(Aim aim, OfferForm form, Message why) {
        Conversation now = aim.conversation() == null ? null : conversations.find(aim.conversation());
        return now != null && now.movable()
                ? screen(new Aim(aim.other(), now), form.seen(now.version()), Refusals.none(), why, null)
                : screen(new Aim(aim.other(), null), form.anew(Ids.next()), Refusals.none(), why, null);
    }

    private Refusals refusals(Aim aim, OfferForm form) {
        return Refusals.collect()
                .with(form.refusals(clock))
                .when(aim.wordless() && !form.says().isEmpty(), "word", "conversation.proposal.word.wordless")
                .when(gone(aim, form.chosenGuide()), "guide", "conversation.proposal.guide.gone")
                .done();
    }

    /** A guide of the house that somebody replaced or took away while the form was open. */
    private boolean gone(Aim aim, String guide) {
        return aim.conversation() == null
                && !guide.isEmpty()
                && choices.names().stream().noneMatch(it -> it.key().equals(guide));
    }

    private Optional<Overlap> overlap(Aim aim, OfferForm form) {
        Offer offer = form.offer(clock.getZone());
        return proposals
                .taken(offer.startsAt(), offer.endsAt(), aim.conversation())
                .map(taken -> taken.by(colleagues.find(taken.other())));
    }

    private OfferScreen screen(
            Aim aim, OfferForm form, Refusals refusals, @Nullable Message why, @Nullable Overlap overlap) {
        return new OfferScreen(
                Looking.me(),
                other(aim),
                true,
                form,
                proposals.moments(),
                // Another moment for a talk leaves its guide as it is.
                aim.conversation() == null ? choices.names() : List.of(),
                aim.wordless(),
                refusals,
                why,
                overlap,
                aim.conversation());
    }

    /** With whom: one's own talk says so; without one it has to be somebody with whom the viewer is or was a pair. */
    private Colleague other(Aim aim) {
        return aim.standing() == null ? lines.other(aim.other()) : colleagues.find(aim.other());
    }

    private Optional<Conversation> last(Pair pair) {
        return conversations.of(pair, 1).stream().findFirst();
    }

    private static OfferForm filled(LocalDateTime moment, Conversation like) {
        return OfferForm.filled(moment, like.durationMinutes(), like.setting(), like.place(), like.version());
    }
}
