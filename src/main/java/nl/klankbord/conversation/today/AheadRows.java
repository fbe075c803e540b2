package nl.klankbord.conversation.today;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.history.ConversationRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What lies ahead for somebody, in one question: each side of each reason through its own index, a few rows each. */
@Repository
class AheadRows {

    private static final String SIDE = "(select " + ConversationRows.COLUMNS + """
            , '%2$s' as why, %3$s, %8$s as shared
               from conversation.conversation c %4$s
              where c.%1$s = :me and %5$s order by c.starts_at %6$s limit %7$d)""";

    private static final String NEWEST = """
            join lateral (select m.id, m.number from conversation.minutes m
                           where m.conversation_id = c.id order by m.number desc limit 1) newest on true""";

    private static final String SHARED = """
            array(select l.text from conversation.preparation_line l
                   where l.conversation_id = c.id and l.author_id <> :me and l.shared_at is not null order by l.position limit 3)""";

    private static final String NO_MINUTES = "0 as minutes, null::uuid as subject_id";

    private static final String NEWEST_OF = "newest.number as minutes, newest.id as subject_id";

    private static final String WHOSE_NO = """
            newest.number as minutes, (select w.id from conversation.withdrawal w where w.minutes_id = newest.id and w.person_id <> :me
                                        order by w.withdrawn_at desc limit 1) as subject_id""";

    private static final String NONE = "'{}'::text[]";

    private static final String NOT_MINE = """
            c.state = 'held' and c.starts_at > :lately and c.starts_at <= :now and not exists (
                select from conversation.confirmation k where k.minutes_id = newest.id and k.person_id = :me)
              and not exists (select from conversation.withdrawal w where w.minutes_id = newest.id and w.person_id = :me)""";

    private static final String TAKEN_BACK = """
            c.state = 'held' and c.starts_at > :lately and c.starts_at <= :now
              and exists (select from conversation.withdrawal w where w.minutes_id = newest.id and w.person_id <> :me)
              and exists (select from conversation.confirmation k where k.minutes_id = newest.id and k.person_id = :me)
              and not exists (select from conversation.confirmation k where k.minutes_id = newest.id and k.person_id <> :me)""";

    static final String AHEAD = Stream.of("employee_id", "manager_id")
            .flatMap(side -> Stream.of(
                    SIDE.formatted(
                            side,
                            "planned",
                            NO_MINUTES,
                            "",
                            "c.state = 'agreed' and c.starts_at > :now",
                            "",
                            3,
                            SHARED),
                    SIDE.formatted(
                            side,
                            "talked",
                            NO_MINUTES,
                            "",
                            "c.state = 'agreed' and c.starts_at > :lately and c.starts_at <= :now",
                            "desc",
                            2,
                            NONE),
                    SIDE.formatted(
                            side,
                            "asked",
                            NO_MINUTES,
                            "",
                            "c.state = 'proposed' and c.starts_at > :now and c.proposed_by <> :me",
                            "",
                            4,
                            NONE),
                    SIDE.formatted(side, "written", NEWEST_OF, NEWEST, NOT_MINE, "desc", 4, NONE),
                    SIDE.formatted(side, "withdrawn", WHOSE_NO, NEWEST, TAKEN_BACK, "desc", 2, NONE)))
            .collect(Collectors.joining("\nunion all\n"));

    private final JdbcClient database;

    AheadRows(JdbcClient database) {
        this.database = database;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    List<Ahead> of(UUID me, Instant now, Instant lately) {
        return database.sql(AHEAD)
                .param("me", me)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("lately", lately.atOffset(ZoneOffset.UTC))
                .query(AheadRows::ahead)
                .list();
    }

    private static Ahead ahead(ResultSet row, int number) throws SQLException {
        Conversation conversation = ConversationRows.read(row, number);
        Ahead.Why why = Ahead.Why.valueOf(row.getString("why").toUpperCase(Locale.ROOT));
        return new Ahead(
                conversation, why, row.getInt("minutes"), row.getObject("subject_id", UUID.class), List.of((String[])
                        row.getArray("shared").getArray()));
    }
}
