package nl.klankbord.privacy.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.Ids;
import nl.klankbord.web.NotHere;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Requests for access: the viewer's own, and for those who see to the dates everybody's. */
@Repository
public class Requests {

    private static final String LATEST =
            "select * from privacy.request where person_id = access.viewer() order by asked_on desc, id desc limit 1";
    private static final String ALL =
            "select * from privacy.request order by ready_on is not null or withdrawn_on is not null, due_on, id limit 200";

    private final JdbcClient database;
    private final Clock clock;

    Requests(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The viewer asks, and whoever wrote something is told by mail that it is asked for; false when a request of theirs is still open. */
    @Transactional
    public boolean ask() {
        UUID request = Ids.next();
        boolean asked = verb("select privacy.ask(?)", request);
        if (asked) {
            database.sql("select privacy.tell_writers(?, ?)")
                    .params(request, OffsetDateTime.now(clock))
                    .query((row, number) -> true)
                    .single();
        }
        return asked;
    }

    /** The viewer takes their request back; anybody else's is not there. */
    @Transactional
    void takeBack(UUID request) {
        if (!verb("select privacy.take_back(?)", request)) {
            throw new NotHere();
        }
    }

    /** HR or the administrator says that it takes longer, and why; false when that can no longer be said. */
    @Transactional
    boolean extend(UUID request, String why) {
        return verb("select privacy.extend(?, ?)", request, why);
    }

    /** The viewer's newest request. */
    @Transactional(readOnly = true)
    Optional<Request> latest() {
        return database.sql(LATEST).query(Requests::request).optional();
    }

    /** Those that wait first, and of these the most urgent; found by who may see them. */
    @Transactional(readOnly = true)
    List<Request> all() {
        return database.sql(ALL).query(Requests::request).list();
    }

    private boolean verb(String sql, Object... values) {
        return database.sql(sql).params(values).query(Boolean.class).single();
    }

    private static Request request(ResultSet row, int number) throws SQLException {
        return new Request(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getObject("asked_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("extended_on", LocalDate.class),
                row.getString("extension"),
                row.getObject("ready_on", LocalDate.class),
                row.getObject("withdrawn_on", LocalDate.class));
    }
}
