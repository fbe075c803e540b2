package nl.klankbord.privacy.copy;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.klankbord.access.AuditTrail;
import nl.klankbord.access.Directory;
import nl.klankbord.access.Directory.Entry;
import nl.klankbord.access.Organisation;
import nl.klankbord.access.Organisation.House;
import nl.klankbord.access.Viewer;
import nl.klankbord.privacy.copy.OwnCopy.Row;
import nl.klankbord.privacy.kept.Columns;
import nl.klankbord.privacy.kept.Holdings;
import nl.klankbord.privacy.kept.KeptReader;
import nl.klankbord.privacy.kept.Rooms;
import nl.klankbord.privacy.spi.Holding;
import nl.klankbord.privacy.spi.Holding.Way;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Puts together what somebody takes along, with their own eyes, and notes for themselves that it was taken. */
@Component
class CopyDesk {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Rooms rooms;
    private final Columns columns;
    private final Holdings holdings;
    private final KeptReader reader;
    private final Directory directory;
    private final Organisation organisation;
    private final AuditTrail trail;
    private final Clock clock;

    CopyDesk(
            Rooms rooms,
            Columns columns,
            Holdings holdings,
            KeptReader reader,
            Directory directory,
            Organisation organisation,
            AuditTrail trail,
            Clock clock) {
        this.rooms = rooms;
        this.columns = columns;
        this.holdings = holdings;
        this.reader = reader;
        this.directory = directory;
        this.organisation = organisation;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public OwnCopy copy(Viewer viewer) {
        List<Holding> given =
                rooms.holdings().stream().filter(it -> it.way() == Way.GIVEN).toList();
        List<Holdings.Entry> entries = holdings.entries(given);
        trail.note(viewer.id(), "ownCopyTaken", viewer.id());
        return new OwnCopy(
                organisation.house().map(House::name).orElse(""),
                viewer.id(),
                OffsetDateTime.now(clock),
                reader.kinds(),
                columns.all(),
                entries.stream().map(CopyDesk::row).toList(),
                names(viewer.id(), entries));
    }

    private static Row row(Holdings.Entry entry) {
        return new Row(entry.holding().noun(), entry.holding().table(), JSON.readTree(entry.json()));
    }

    /** An id in a row may be anybody's or anything's; the directory knows which of them are people. */
    private Map<UUID, String> names(UUID viewer, List<Holdings.Entry> entries) {
        Set<UUID> mentioned = new LinkedHashSet<>(Set.of(viewer));
        entries.forEach(
                it -> ID.matcher(it.json()).results().forEach(found -> mentioned.add(UUID.fromString(found.group()))));
        return directory.named(mentioned).values().stream().collect(Collectors.toMap(Entry::id, Entry::fullName));
    }
}
