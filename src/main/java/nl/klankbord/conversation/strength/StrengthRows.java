package nl.klankbord.conversation.strength;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.Looking;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What people are good at, as the viewer may know it. Nothing is counted, and the order is that of a dictionary. */
@Repository
class StrengthRows {

    private static final String STRENGTHS = """
            select s.id, s.text, s.noticed, coalesce(p.given_name, '') as seen_by,
                   case when a.strength_id is not null then 'team' when s.shared_at is not null then 'guides' else 'self' end as audience,
                   array(select concat_ws(' ', d.given_name, nullif(d.prefix, ''), d.family_name)
                           from conversation.seconding c join people.person d on d.id = c.author_id
                          where c.strength_id = s.id and c.text = s.text and (d.left_on is null or d.left_on >= access.today())
                            and (s.shared_at is not null and people.are_linked(s.employee_id, d.id) or a.team_id = d.team_id)
                          order by d.sort_name, d.id) as seconders,
                   exists (select from conversation.seconding c
                            where c.strength_id = s.id and c.author_id = :me and c.text = s.text) as is_seconded
              from conversation.strength s join people.person e on e.id = s.employee_id
              left join conversation.asking a on a.strength_id = s.id and a.team_id = e.team_id
              left join people.person p on p.id = s.seen_by
             where s.employee_id = :whose limit 200""";

    private static final String SIGHTINGS = """
            select g.id, g.text, g.noticed, p.given_name, g.named_at
              from conversation.sighting g join people.person p on p.id = g.manager_id
             where g.employee_id = :whose order by g.named_at desc, g.id desc limit 100""";

    private static final String UNTOLD = """
            select p.given_name from conversation.sighting g join people.person p on p.id = g.manager_id
             where g.id = :id and g.employee_id = :me""";

    private final JdbcClient database;

    StrengthRows(JdbcClient database) {
        this.database = database;
    }

    /** What this person is good at, as far as the viewer may read it. */
    @Transactional(readOnly = true)
    List<Strength> of(UUID person) {
        return database
                .sql(STRENGTHS)
                .param("whose", person)
                .param("me", Looking.me())
                .query((row, number) -> strength(row))
                .stream()
                .sorted(Alphabet.by(Strength::text))
                .toList();
    }

    /** What was named to this person and waits: all of it to themselves, and to anybody else what they named. */
    @Transactional(readOnly = true)
    List<Sighting> waiting(UUID person) {
        return database.sql(SIGHTINGS)
                .param("whose", person)
                .query((row, number) -> sighting(row))
                .list();
    }

    /** Who named this to the viewer, as long as it waits. */
    @Transactional(readOnly = true)
    public Optional<String> untold(UUID sighting) {
        return database.sql(UNTOLD)
                .param("id", sighting)
                .param("me", Looking.me())
                .query(String.class)
                .optional();
    }

    private static Strength strength(ResultSet row) throws SQLException {
        return new Strength(
                row.getObject("id", UUID.class),
                row.getString("text"),
                row.getString("noticed"),
                row.getString("seen_by"),
                Audience.of(row.getString("audience")),
                List.of((String[]) row.getArray("seconders").getArray()),
                row.getBoolean("is_seconded"));
    }

    private static Sighting sighting(ResultSet row) throws SQLException {
        return new Sighting(
                row.getObject("id", UUID.class),
                row.getString("text"),
                row.getString("noticed"),
                row.getString("given_name"),
                row.getObject("named_at", OffsetDateTime.class).toInstant());
    }
}
