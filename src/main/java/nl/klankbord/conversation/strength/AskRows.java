package nl.klankbord.conversation.strength;

import java.util.List;
import java.util.UUID;
import nl.klankbord.access.Looking;
import nl.klankbord.people.Name;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Whom one can ask about what: the viewer's own team, and whom they guide. Consent that was taken back is not there any more. */
@Repository
class AskRows {

    private static final String ASKS = """
            select p.id as person, p.given_name, p.prefix, p.family_name, s.strength, s.text, s.is_open,
                   exists (select from conversation.seconding d where d.strength_id = s.strength and d.author_id = :me and d.text = s.text) as is_seconded from (
                select a.employee_id, a.strength_id as strength, a.text, true as is_open from conversation.asking a
                  join people.person e on e.id = a.employee_id and e.team_id = a.team_id
                 where a.team_id = (select m.team_id from people.person m where m.id = :me)
                union
                select s.employee_id, s.id, s.text, a.strength_id is not null
                  from conversation.strength s join people.person e on e.id = s.employee_id
                  left join conversation.asking a on a.strength_id = s.id and a.team_id = e.team_id
                 where s.employee_id = any ((select people.team_of_viewer())::uuid[]) and s.shared_at is not null) s
              join people.person p on p.id = s.employee_id and (p.left_on is null or p.left_on >= access.today())
             limit 500""";

    private final JdbcClient database;

    AskRows(JdbcClient database) {
        this.database = database;
    }

    /** All of it by the words of what it is, and not by who says it. */
    @Transactional(readOnly = true)
    List<Ask> all() {
        return database
                .sql(ASKS)
                .param("me", Looking.me())
                .query((row, number) -> new Ask(
                        row.getObject("person", UUID.class),
                        new Name(row.getString("given_name"), row.getString("prefix"), row.getString("family_name")),
                        row.getObject("strength", UUID.class),
                        row.getString("text"),
                        row.getBoolean("is_open"),
                        row.getBoolean("is_seconded")))
                .stream()
                .sorted(Alphabet.by(Ask::text)
                        .thenComparing(Alphabet.by(ask -> ask.name().full())))
                .toList();
    }
}
