package nl.klankbord.people.person;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import nl.klankbord.access.AuditTrail;
import nl.klankbord.access.Role;
import nl.klankbord.access.Viewer;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Name;
import nl.klankbord.people.person.Profile.Work;
import nl.klankbord.web.NotHere;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** People one by one. Whether their employment is shown, the database decides. */
@Repository
class Profiles {

    static final String ONE = """
            select p.id, p.given_name, p.prefix, p.family_name, coalesce(t.name, '') as team, coalesce(p.mail, '') as mail, p.left_on,
                   e.person_id is not null as employed, coalesce(e.job_title, '') as job_title, e.hours_per_week, e.starts_on,
                   coalesce(p.id = any ((select people.team_of_viewer())::uuid[]), false) as guided,
                   people.are_linked(access.viewer(), p.id) as guide
              from people.person p left join people.team t on t.id = p.team_id left join people.employment e on e.person_id = p.id
             where p.id = ?""";

    private final JdbcClient database;
    private final AuditTrail trail;

    Profiles(JdbcClient database, AuditTrail trail) {
        this.database = database;
        this.trail = trail;
    }

    /** This person; whoever looks at somebody's employment because of a role is noted, and the person can read that. */
    @Transactional
    public Profile of(UUID person, Viewer viewer) {
        Profile profile = database.sql(ONE)
                .param(person)
                .query(Profiles::profile)
                .optional()
                .orElseThrow(NotHere::new);
        boolean byRole = !profile.guided() && !person.equals(viewer.id()) && viewer.is(Role.HR, Role.ADMINISTRATOR);
        if (byRole && profile.work() != null) {
            trail.note(person, "employmentOpened", person);
        }
        return profile;
    }

    private static Profile profile(ResultSet row, int number) throws SQLException {
        Name name = new Name(row.getString("given_name"), row.getString("prefix"), row.getString("family_name"));
        return new Profile(
                new Colleague(row.getObject("id", UUID.class), name, row.getString("team")),
                row.getString("mail"),
                row.getObject("left_on", LocalDate.class),
                work(row),
                row.getBoolean("guided"),
                row.getBoolean("guide"));
    }

    private static @Nullable Work work(ResultSet row) throws SQLException {
        if (!row.getBoolean("employed")) {
            return null;
        }
        BigDecimal hours = row.getBigDecimal("hours_per_week");
        String written = hours == null ? "" : hours.stripTrailingZeros().toPlainString();
        return new Work(row.getString("job_title"), written, row.getObject("starts_on", LocalDate.class));
    }
}
