package nl.klankbord.people.roster;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.access.Ids;
import nl.klankbord.people.Folded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes teams, and finds them again by folded name. */
@Repository
class TeamRows {
    private final JdbcClient database;
    private final Clock clock;

    TeamRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Every team by folded name, these among them. */
    @Transactional(propagation = Propagation.MANDATORY)
    Map<String, UUID> with(List<String> names) {
        for (String name : names) {
            database.sql(
                            "insert into people.team (id, name, folded_name, made_at) values (?, ?, ?, ?) on conflict do nothing")
                    .params(Ids.next(), name, Folded.of(name), OffsetDateTime.now(clock))
                    .update();
        }
        var teams = new HashMap<String, UUID>();
        database.sql("select folded_name, id from people.team").query(row -> {
            teams.put(row.getString(1), row.getObject(2, UUID.class));
        });
        return teams;
    }
}
