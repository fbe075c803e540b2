package nl.klankbord.conversation.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.language.hint.Hints;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Colleagues;
import nl.klankbord.people.Pair;
import nl.klankbord.web.Language;
import nl.klankbord.web.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads agreements for the pages that show them. */
@Component
public class AgreementReader {

    private final AgreementRows rows;
    private final Closures closures;
    private final Colleagues colleagues;
    private final Hints hints;
    private final Clock clock;

    AgreementReader(AgreementRows rows, Closures closures, Colleagues colleagues, Hints hints, Clock clock) {
        this.rows = rows;
        this.closures = closures;
        this.colleagues = colleagues;
        this.hints = hints;
        this.clock = clock;
    }

    /** So many of what this person promised and was promised, the nearest first, and all that is open with this pair. */
    @Transactional(readOnly = true)
    public List<Kept> ahead(UUID person, @Nullable Pair with, int most) {
        return rows.ahead(person, with, most);
    }

    /** What this person promised and did not end yet, by its day. */
    @Transactional(readOnly = true)
    public List<Agreement> promised(UUID person, LocalDate from, LocalDate until) {
        return rows.promised(person, from, until);
    }

    /** How one of these reads to this person. */
    public AgreementRow row(Kept kept, UUID viewer, String other) {
        Closure closure = kept.closure();
        boolean mayTakeBack =
                closure != null && closures.authorTakesBackTheSameDay(closure, viewer, LocalDate.now(clock));
        return new AgreementRow(kept, viewer, other, mayTakeBack);
    }

    @Transactional(readOnly = true)
    public AgreementsScreen lately(UUID viewer) {
        List<Kept> kept = rows.around(viewer);
        Map<UUID, Colleague> names = colleagues.find(
                kept.stream().map(it -> it.agreement().pair().other(viewer)).collect(Collectors.toSet()));
        List<AgreementRow> all = kept.stream()
                .map(it -> row(it, viewer, name(names, it, viewer)))
                .toList();
        return AgreementsScreen.of(all, shown -> EndingHints.of(hints.round(Language.NL), shown));
    }

    @Transactional(readOnly = true)
    public AgreementRow one(UUID id, UUID viewer) {
        Kept kept = closures.find(id);
        return row(
                kept,
                viewer,
                colleagues.find(kept.agreement().pair().other(viewer)).given());
    }

    /** The page of one agreement, for somebody who says how it stands with it. */
    @Transactional(readOnly = true)
    public ClosureScreen screen(AgreementRow row, Ending ending, String to, Refusals refusals) {
        return new ClosureScreen(row, ending, EndingHints.of(hints.round(Language.NL), List.of(row)), to, refusals);
    }

    private static String name(Map<UUID, Colleague> names, Kept kept, UUID viewer) {
        Colleague other = names.get(kept.agreement().pair().other(viewer));
        return other == null ? "" : other.given();
    }
}
