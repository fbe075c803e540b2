package nl.klankbord.conversation.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.klankbord.access.Looking;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What two people wrote to each other and for themselves. It is asked for by the two and never by a word: no word that somebody looks for
 * reaches the database, where whoever keeps it could read along.
 */
@Repository
class Passages {

    /** Two people who talk every week for ten years. */
    private static final int MOST = 500;

    private static final String ONE_WAY = """
            (select c.id, c.starts_at from conversation.conversation c
              where c.employee_id = %s and c.manager_id = %s order by c.starts_at desc limit :most)""";

    /**
     * Of the minutes the newest version alone, for an older one was replaced. An agreement that was written out of the minutes again
     * is not told. The walls leave out the lines and notes of the other.
     */
    static final String OF_TWO = """
            with talk as materialized (%s union all %s)
            select * from (
                select 'minutes' as what, t.id, m.author_id, m.text, t.starts_at, false as own
                  from talk t join conversation.minutes m on m.conversation_id = t.id
                 where m.number = (select max(n.number) from conversation.minutes n where n.conversation_id = t.id)
                union all
                select 'view', t.id, v.author_id, v.text, t.starts_at, false
                  from talk t join conversation.differing_view v on v.conversation_id = t.id
                union all
                select 'agreement', t.id, a.promiser_id, a.text, t.starts_at, false
                  from talk t join conversation.agreement a on a.conversation_id = t.id
                  left join conversation.closure k on k.agreement_id = a.id
                 where a.closed_at is null or k.agreement_id is not null
                union all
                select 'ending', t.id, k.author_id, k.word, t.starts_at, false
                  from talk t join conversation.closure k on k.conversation_id = t.id where k.word <> ''
                union all
                select 'line', t.id, l.author_id, l.text, t.starts_at, l.shared_at is null
                  from talk t join conversation.preparation_line l on l.conversation_id = t.id
                union all
                select 'message', m.id, m.author_id, m.text, m.written_at, false
                  from (select * from conversation.message where employee_id = :me and manager_id = :other union all
                        select * from conversation.message where employee_id = :other and manager_id = :me) m
                 where m.author_id = :me or m.read_at is not null
                union all
                select 'note', n.id, n.author_id, n.text, coalesce(t.starts_at, n.written_on::timestamptz), true
                  from conversation.note n left join talk t on t.id = n.conversation_id
                 where n.author_id = :me and n.about_id = :other and n.ends_on >= :today
            ) passage order by starts_at desc, id, what""".formatted(ONE_WAY.formatted(":me", ":other"), ONE_WAY.formatted(":other", ":me"));

    private final JdbcClient database;

    Passages(JdbcClient database) {
        this.database = database;
    }

    /** All that the viewer may read of what these two wrote, the newest conversation first. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Passage> with(UUID other, LocalDate today) {
        return database.sql(OF_TWO)
                .param("me", Looking.me())
                .param("other", other)
                .param("today", today)
                .param("most", MOST)
                .query(Passages::passage)
                .list();
    }

    private static Passage passage(ResultSet row, int number) throws SQLException {
        return new Passage(
                Passage.What.valueOf(row.getString("what").toUpperCase(Locale.ROOT)),
                row.getObject("id", UUID.class),
                row.getObject("author_id", UUID.class),
                row.getString("text"),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("own"));
    }
}
