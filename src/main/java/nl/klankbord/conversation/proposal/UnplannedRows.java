package nl.klankbord.conversation.proposal;

import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** With whom the viewer has no talk to come: a fact about a calendar, and no judgement of anybody. */
@Repository
public class UnplannedRows {

    /** The people on the other end of the viewer's lines with whom nothing is offered or agreed; of {@code :me} at {@code :now}. */
    private static final String SIDE = """
            select distinct p.id as other, p.given_name, p.sort_name
              from people.reporting_line l join people.person p on p.id = l.%1$s
             where l.%2$s = :me and l.starts_on <= access.today() and (l.ends_on is null or l.ends_on >= access.today())
               and not exists (select from conversation.conversation c where c.%1$s = l.%1$s and c.%2$s = :me
                                  and c.starts_at > :now and c.state in ('proposed', 'agreed'))""";

    /** Of those whom the viewer guides. */
    public static final String TEAM = SIDE.formatted("employee_id", "manager_id");

    /** Of those who guide the viewer. */
    public static final String GUIDES = SIDE.formatted("manager_id", "employee_id");

    private final JdbcClient database;

    UnplannedRows(JdbcClient database) {
        this.database = database;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Set<UUID> of(UUID me, OffsetDateTime now) {
        return database.sql(TEAM + " union all " + GUIDES)
                .param("me", me)
                .param("now", now)
                .query((row, number) -> row.getObject("other", UUID.class))
                .set();
    }
}
