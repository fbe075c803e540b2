package nl.klankbord.conversation.balance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.Looking;
import nl.klankbord.conversation.experience.ExperienceMap.Talk;
import nl.klankbord.conversation.experience.ExperienceRows;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Name;
import nl.klankbord.people.Pair;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How it stands with whom the viewer guides, in one question for all of them. */
@Repository
class BalanceRows {

    private static final String STANDING = """
            select p.id, p.given_name, p.prefix, p.family_name, l.guided, l.since,
                   %s as contact, %s as talk,
                   exists (select from conversation.agreement a
                            where a.employee_id = p.id and a.manager_id = :me and a.closed_at is null) as sought,
                   exists (select from conversation.agreement a join conversation.closure k on k.agreement_id = a.id
                            where a.employee_id = p.id and a.manager_id = :me and a.closed_at > :lately
                              and k.outcome in ('dropped', 'changed')) as setback,
                   array(select t.technique from conversation.contact_person x join conversation.contact c on c.id = x.contact_id
                           join conversation.contact_technique t on t.contact_id = c.id
                          where x.author_id = :me and x.employee_id = p.id and c.removed_on is null and c.held_on >= :month) as meant
              from (select r.employee_id, min(r.starts_on) as since,
                           bool_or(r.starts_on <= :today and (r.ends_on is null or r.ends_on >= :today)) as guided
                      from people.reporting_line r where r.manager_id = :me and %%s group by r.employee_id) l
              join people.person p on p.id = l.employee_id
             order by p.sort_name collate "C", p.id""".formatted(QuietRows.CONTACT, QuietRows.TALK);

    static final String TEAM =
            STANDING.formatted("r.starts_on <= :today and (r.ends_on is null or r.ends_on >= :today)");
    static final String ONE = STANDING.formatted("r.employee_id = :about");

    static final String FELT = "select c.id, c.employee_id, c.manager_id, c.starts_at, " + ExperienceRows.COLUMNS
            + " from conversation.conversation c" + ExperienceRows.JOINED
            + " where c.employee_id = ? and c.manager_id = ? and c.starts_at > ? and c.starts_at <= ?";

    private final JdbcClient database;
    private final Clock clock;

    BalanceRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Everybody whom the viewer guides today, by name. */
    @Transactional(readOnly = true)
    List<Standing> team() {
        return standing(TEAM, null);
    }

    /** Somebody whom the viewer guides or guided. */
    @Transactional(readOnly = true)
    Optional<Standing> find(UUID person) {
        return standing(ONE, person).stream().findFirst();
    }

    /** The talks with this person since then, with what the viewer may see of how they felt. */
    @Transactional(readOnly = true)
    List<Talk> felt(UUID person, LocalDate since) {
        return database.sql(FELT)
                .params(person, Looking.me(), since, clock.instant().atOffset(ZoneOffset.UTC))
                .query(BalanceRows::talk)
                .list();
    }

    private List<Standing> standing(String question, @Nullable UUID about) {
        LocalDate today = LocalDate.now(clock);
        return database.sql(question)
                .param("me", Looking.me())
                .param("about", about)
                .param("today", today)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("lately", today.minusWeeks(2))
                .param("month", today.minusWeeks(4))
                .query(this::read)
                .list();
    }

    private Standing read(ResultSet row, int number) throws SQLException {
        OffsetDateTime talk = row.getObject("talk", OffsetDateTime.class);
        return new Standing(
                new Colleague(
                        row.getObject("id", UUID.class),
                        new Name(row.getString("given_name"), row.getString("prefix"), row.getString("family_name")),
                        ""),
                row.getBoolean("guided"),
                new Met(
                        row.getObject("since", LocalDate.class),
                        row.getObject("contact", LocalDate.class),
                        talk == null ? null : LocalDate.ofInstant(talk.toInstant(), clock.getZone())),
                row.getBoolean("sought"),
                row.getBoolean("setback"),
                List.of((String[]) row.getArray("meant").getArray()));
    }

    private static Talk talk(ResultSet row, int number) throws SQLException {
        return new Talk(
                new Pair(row.getObject("employee_id", UUID.class), row.getObject("manager_id", UUID.class)),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                ExperienceRows.sides(row));
    }
}
