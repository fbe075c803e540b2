package nl.klankbord.conversation.series;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.Looking;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Conversations;
import nl.klankbord.conversation.Length;
import nl.klankbord.conversation.Setting;
import nl.klankbord.conversation.proposal.OfferForm;
import nl.klankbord.conversation.proposal.Proposals;
import nl.klankbord.people.Colleagues;
import nl.klankbord.people.Lines;
import nl.klankbord.people.Pair;
import nl.klankbord.web.Message;
import nl.klankbord.web.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings together what the pages of a rhythm show. */
@Component
class SeriesReader {

    private static final int COMING = 5;

    private final SeriesRows rows;
    private final Proposals proposals;
    private final Conversations conversations;
    private final Colleagues colleagues;
    private final Lines lines;
    private final Clock clock;

    SeriesReader(
            SeriesRows rows,
            Proposals proposals,
            Conversations conversations,
            Colleagues colleagues,
            Lines lines,
            Clock clock) {
        this.rows = rows;
        this.proposals = proposals;
        this.conversations = conversations;
        this.colleagues = colleagues;
        this.lines = lines;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public SeriesScreen read(UUID other) {
        List<Series> both = rows.with(Looking.me(), other);
        Optional<Series> standing = both.stream().filter(Series::agreed).findFirst();
        return new SeriesScreen(
                Looking.me(),
                lines.other(other),
                standing.orElse(null),
                both.stream().filter(it -> !it.agreed()).findFirst().orElse(null),
                standing.map(it -> rows.coming(it, clock.instant(), COMING)).orElse(List.of()),
                standing.filter(it -> rows.twice(it, Looking.me(), clock.instant()))
                        .isPresent());
    }

    /** A fresh form, like the last time these two talked; whoever has a rhythm already talks about the same in the next. */
    @Transactional(readOnly = true)
    public OfferedScreen fresh(UUID other) {
        Optional<Pair> pair = proposals.linked(other);
        List<LocalDateTime> moments = proposals.moments();
        LocalDateTime first = moments.getFirst();
        OfferForm offer = pair.flatMap(it -> conversations.of(it, 1).stream().findFirst())
                .map(last -> like(last, first))
                .orElseGet(() -> OfferForm.filled(first, Length.CHOICES.getFirst(), Setting.ROOM, "", 0));
        return new OfferedScreen(
                Looking.me(),
                lines.other(other),
                pair.isPresent(),
                SeriesForm.of("2", "", offer),
                moments,
                Refusals.none(),
                null);
    }

    private static OfferForm like(Conversation last, LocalDateTime first) {
        OfferForm form = OfferForm.filled(first, last.durationMinutes(), last.setting(), last.place(), 0);
        return last.series() == null ? form : form.about(last.kind());
    }

    /** The typed rhythm once more, with what to look at. */
    @Transactional(readOnly = true)
    public OfferedScreen again(UUID other, SeriesForm form, Refusals refusals, @Nullable Message why) {
        return new OfferedScreen(Looking.me(), lines.other(other), true, form, proposals.moments(), refusals, why);
    }

    @Transactional(readOnly = true)
    public SkipScreen skipping(UUID conversation) {
        Conversation talk = conversations.find(conversation);
        return new SkipScreen(colleagues.find(talk.pair().other(Looking.me())), talk);
    }
}
