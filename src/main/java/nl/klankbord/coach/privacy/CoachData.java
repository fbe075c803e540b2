package nl.klankbord.coach.privacy;

import java.util.List;
import java.util.Optional;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.privacy.spi.Holding;
import nl.klankbord.privacy.spi.PersonalData;
import nl.klankbord.web.Words;
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

    private final Techniques techniques;

    CoachData(Techniques techniques) {
        this.techniques = techniques;
    }

    @Override
    public String room() {
        return ROOM;
    }

    @Override
    public List<Holding> holdings() {
        return HOLDINGS;
    }

    @Override
    public Optional<String> said(String table, String column, String word, Words words) {
        return column.equals("technique")
                ? techniques.find(word).map(it -> it.in(words.language()).name())
                : Optional.empty();
    }

    private static Holding written(String table) {
        String mine = "coach.%s t where t.author_id = access.viewer() and t.ends_on >= access.today()";
        return Holding.counted(ROOM, table, table, mine.formatted(table)).until("t.ends_on + 1");
    }
}
