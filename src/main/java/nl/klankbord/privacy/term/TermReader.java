package nl.klankbord.privacy.term;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.klankbord.access.Directory;
import nl.klankbord.access.Directory.Entry;
import nl.klankbord.access.Looking;
import nl.klankbord.privacy.kept.Terms;
import nl.klankbord.privacy.law.Law;
import nl.klankbord.privacy.term.TermScreen.Line;
import nl.klankbord.web.Language;
import nl.klankbord.web.Refusals;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads how long things stay, what waits to be agreed to, and what goes when. */
@Component
class TermReader {

    private final Terms terms;
    private final Changes changes;
    private final Clearings clearings;
    private final Law law;
    private final Directory directory;
    private final Clock clock;

    TermReader(Terms terms, Changes changes, Clearings clearings, Law law, Directory directory, Clock clock) {
        this.terms = terms;
        this.changes = changes;
        this.clearings = clearings;
        this.law = law;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * The page.
     *
     * @param days how far the preview looks ahead
     */
    @Transactional
    public TermScreen screen(int days, Language language) {
        return screen(days, language, Refusals.none(), lines());
    }

    /** The page once more, with what was typed for this period and why it cannot be. */
    @Transactional
    public TermScreen again(int days, Language language, Refusals refusals, Period period, TermForm form) {
        return screen(
                days,
                language,
                refusals,
                lines().stream()
                        .map(it -> it.period() == period ? it.typed(form.typedMonths(), form.chosenGround()) : it)
                        .toList());
    }

    private TermScreen screen(int days, Language language, Refusals refusals, List<Line> lines) {
        LocalDate until = LocalDate.now(clock).plusDays(days);
        Clearings.Due due = clearings.due(until);
        return new TermScreen(lines, until, due.ahead(), due.gone(), law.in(language), refusals);
    }

    private List<Line> lines() {
        List<Change> open = changes.open();
        Map<UUID, Entry> names =
                directory.named(open.stream().map(Change::by).distinct().toList());
        Map<String, Integer> months = terms.months();
        return Stream.of(Period.values())
                .map(it -> line(it, months.getOrDefault(it.code(), 0), open, names))
                .toList();
    }

    private static Line line(Period period, int months, List<Change> open, Map<UUID, Entry> names) {
        return open.stream()
                .filter(it -> it.period() == period)
                .findFirst()
                .map(it -> Line.of(
                        period, months, it, name(names, it.by()), it.by().equals(Looking.me())))
                .orElseGet(() -> Line.of(period, months, null, "", false));
    }

    private static String name(Map<UUID, Entry> names, UUID person) {
        Entry found = names.get(person);
        return found == null ? "" : found.fullName();
    }
}
