package nl.klankbord.privacy.kept;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.access.Directory;
import nl.klankbord.access.Directory.Entry;
import nl.klankbord.privacy.kept.Holdings.Amount;
import nl.klankbord.privacy.kept.KeptScreen.Kind;
import nl.klankbord.privacy.kept.Traces.Trace;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is kept about the viewer. */
@Component
public class KeptReader {

    private static final int MOST_TRACES = 50;

    private final Rooms rooms;
    private final Columns columns;
    private final Holdings holdings;
    private final Terms terms;
    private final Traces traces;
    private final Directory directory;

    KeptReader(Rooms rooms, Columns columns, Holdings holdings, Terms terms, Traces traces, Directory directory) {
        this.rooms = rooms;
        this.columns = columns;
        this.holdings = holdings;
        this.terms = terms;
        this.traces = traces;
        this.directory = directory;
    }

    @Transactional(readOnly = true)
    public KeptScreen screen() {
        List<Trace> latest = traces.latest(MOST_TRACES);
        Map<UUID, Entry> names =
                directory.named(latest.stream().map(Trace::by).distinct().toList());
        return new KeptScreen(
                kinds(), latest.stream().map(it -> trace(it, names)).toList());
    }

    /** What is kept, put together as a person would. */
    @Transactional(readOnly = true)
    public List<Kind> kinds() {
        return new Kinds(columns.all(), terms.months()).of(holdings.amounts(rooms.holdings()));
    }

    /** What is kept about anybody, without anything of anybody. */
    @Transactional(readOnly = true)
    public List<Kind> described() {
        return new Kinds(columns.all(), terms.months())
                .of(rooms.holdings().stream().map(it -> new Amount(it, 0, null)).toList());
    }

    private static KeptScreen.Trace trace(Trace trace, Map<UUID, Entry> names) {
        Entry by = names.get(trace.by());
        return new KeptScreen.Trace(trace.day(), by == null ? "" : by.fullName(), "access.trace." + trace.action());
    }
}
