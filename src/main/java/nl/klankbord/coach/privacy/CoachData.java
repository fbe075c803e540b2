package nl.klankbord.coach.privacy;

import java.util.List;
import nl.klankbord.privacy.spi.Holding;
import nl.klankbord.privacy.spi.PersonalData;
import org.springframework.stereotype.Component;

/** What somebody keeps to do their own work better. They alone find it; their words stay where they are, and are only counted. */
@Component
class CoachData implements PersonalData {

    private static final String ROOM = "coach";

    private static final List<Holding> HOLDINGS = List.of(
            Holding.given(ROOM, "skill", "skill", "coach.skill t where t.person_id = access.viewer()"),
            Holding.counted(ROOM, "warning", "warning", "coach.warning t where t.person_id = access.viewer()"),
            written("notebook"),
            written("evidence"),
            written("nugget"));

    @Override
    public String room() {
        return ROOM;
    }

    @Override
    public List<Holding> holdings() {
        return HOLDINGS;
    }

    private static Holding written(String table) {
        String mine = "coach.%s t where t.author_id = access.viewer() and t.ends_on >= access.today()";
        return Holding.counted(ROOM, table, table, mine.formatted(table)).until("t.ends_on + 1");
    }
}
