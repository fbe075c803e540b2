package nl.klankbord.conversation.today;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.agreement.AgreementReader;
import nl.klankbord.conversation.agreement.Kept;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Colleagues;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads somebody's day in one transaction and four questions. */
@Component
class DayReader {

    private static final Duration LATELY = Duration.ofDays(45);

    private final AheadRows rows;
    private final NudgeRows nudges;
    private final AgreementReader agreements;
    private final Colleagues colleagues;
    private final Clock clock;

    DayReader(AheadRows rows, NudgeRows nudges, AgreementReader agreements, Colleagues colleagues, Clock clock) {
        this.rows = rows;
        this.nudges = nudges;
        this.agreements = agreements;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Day of(UUID me) {
        Instant now = clock.instant();
        List<Ahead> ahead = rows.of(me, now, now.minus(LATELY));
        Conversation next = next(ahead);
        List<Kept> open = agreements.ahead(me, next == null ? null : next.pair(), PromisesScreen.MOST + 1);
        Map<UUID, Colleague> names = colleagues.find(others(me, ahead, open));
        return new Day(
                LocalDate.now(clock),
                me,
                ahead,
                names,
                open.stream()
                        .map(kept -> agreements.row(kept, me, given(names, kept, me)))
                        .toList(),
                nudges.of(me, now, UnplannedScreen.MOST + 1));
    }

    private static @Nullable Conversation next(List<Ahead> ahead) {
        return ahead.stream()
                .filter(it -> it.why() == Ahead.Why.PLANNED)
                .map(Ahead::conversation)
                .min(Comparator.comparing(Conversation::startsAt))
                .orElse(null);
    }

    private static Set<UUID> others(UUID me, List<Ahead> ahead, List<Kept> open) {
        return Stream.concat(
                        ahead.stream().map(it -> it.conversation().pair().other(me)),
                        open.stream().map(it -> it.agreement().pair().other(me)))
                .collect(Collectors.toSet());
    }

    private static String given(Map<UUID, Colleague> names, Kept kept, UUID me) {
        Colleague other = names.get(kept.agreement().pair().other(me));
        return other == null ? "" : other.given();
    }
}
