package nl.klankbord.people.privacy;

import java.util.List;
import nl.klankbord.privacy.spi.Holding;
import nl.klankbord.privacy.spi.PersonalData;
import org.springframework.stereotype.Component;

/** What is kept about who works here and who guides whom. */
@Component
class PeopleData implements PersonalData {

    private static final String ROOM = "people";
    private static final String PERSON =
            "(select p.*, m.name as team from people.person p left join people.team m on m.id = p.team_id) t where t.id = access.viewer()";
    private static final String LINES =
            "(select * from people.reporting_line l where l.employee_id = access.viewer() union all "
                    + "select * from people.reporting_line l where l.manager_id = access.viewer()) t";
    private static final String IMPORTS =
            "(select i.source, i.extent, i.file_name, i.state, i.made_by, i.made_at, i.expires_at from people.import i) t where t.made_by = access.viewer()";

    private static final List<Holding> HOLDINGS = List.of(
            Holding.given(ROOM, "person", "person", PERSON).until("privacy.gone_on('leaving', t.left_on)"),
            Holding.given(ROOM, "employment", "employment", "people.employment t where t.person_id = access.viewer()"),
            Holding.given(
                    ROOM,
                    "name_word",
                    "person",
                    "(select w.person_id, w.word from people.name_word w) t where t.person_id = access.viewer()"),
            Holding.given(ROOM, "reporting_line", "line", LINES),
            Holding.given(ROOM, "import", "import", IMPORTS));

    @Override
    public String room() {
        return ROOM;
    }

    @Override
    public List<Holding> holdings() {
        return HOLDINGS;
    }
}
