package nl.klankbord.people.roster;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.klankbord.access.Ids;
import nl.klankbord.access.Looking;
import nl.klankbord.people.Rosters;
import nl.klankbord.people.sheet.Refused;
import nl.klankbord.people.sheet.Sheets;
import nl.klankbord.people.sheet.Table;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Taking a list in without a look in between. */
@Component
class AtOnce implements Rosters {
    private final HeadingMeanings meanings;
    private final Houses houses;
    private final Taking taking;
    private final Clock clock;

    AtOnce(HeadingMeanings meanings, Houses houses, Taking taking, Clock clock) {
        this.meanings = meanings;
        this.houses = houses;
        this.taking = taking;
        this.clock = clock;
    }

    @Override
    @Transactional
    public int takeIn(byte[] file, String source, boolean whole) {
        return switch (Sheets.read(file, HeadingWords::keptOut)) {
            case Refused refused -> throw new IllegalArgumentException(refused.key());
            case Table table -> takeIn(table, list(source, whole)).people();
        };
    }

    private Result takeIn(Table table, Import list) {
        Mapping mapping = meanings.mapping(list.source(), table);
        if (!mapping.faults().isEmpty()) {
            throw new IllegalArgumentException(mapping.faults().getFirst().key());
        }
        houses.hold();
        meanings.remember(list.source(), mapping, table);
        return taking.carryOut(Trial.of(list, table, mapping, houses.of(list.source())), Progress.UNSEEN);
    }

    private Import list(String source, boolean whole) {
        Instant now = clock.instant();
        UUID viewer = Looking.me();
        Extent extent = whole ? Extent.WHOLE_LIST : Extent.ONLY_CHANGES;
        return new Import(Ids.next(), source, extent, "", State.READ, viewer, now, now, null, 0, 0, null);
    }
}
