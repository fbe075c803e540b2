package nl.klankbord.conversation.history;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.klankbord.access.Looking;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.web.NotHere;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lists of the viewer's conversations. Each side is asked through its own index; one OR would read them all. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class HistoryRows {

    static final int PAGE = 20;

    private static final String SIDE = """
            (select %s from conversation.conversation where %s = :me and starts_at %s :now order by starts_at %s limit :most)""";

    static final String PAST = bothSides("<=", "desc");
    static final String COMING = bothSides(">", "asc");

    private static final String OF_ONE_WAY = """
            (select %s from conversation.conversation
              where employee_id = %s and manager_id = %s and starts_at <= :at and (starts_at, id) < (:at, :id)
              order by starts_at desc, id desc limit :most)""";

    /** Two people may have guided each other in turn, so both ways are asked. */
    static final String OF_TWO =
            "select * from (%s union all %s) both_ways order by starts_at desc, id desc limit :most"
                    .formatted(
                            OF_ONE_WAY.formatted(ConversationRows.COLUMNS, ":me", ":other"),
                            OF_ONE_WAY.formatted(ConversationRows.COLUMNS, ":other", ":me"));

    private static final UUID LAST_ID = new UUID(-1, -1);

    private final JdbcClient database;
    private final Clock clock;

    HistoryRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What went before now, newest first. */
    List<Conversation> past() {
        return ofMine(PAST);
    }

    /** What is still to come, soonest first: offered, agreed or called off. */
    List<Conversation> coming() {
        return ofMine(COMING);
    }

    /** The viewer's with this other person, newest first, from before the given one; one more than a page tells there are older. */
    List<Conversation> with(UUID other, @Nullable Conversation before) {
        OffsetDateTime at = before == null
                ? OffsetDateTime.now(clock).plusYears(10)
                : before.startsAt().atZone(clock.getZone()).toOffsetDateTime();
        return database.sql(OF_TWO)
                .param("me", me())
                .param("other", other)
                .param("at", at)
                .param("id", before == null ? LAST_ID : before.id())
                .param("most", PAGE + 1)
                .query(ConversationRows::conversation)
                .list();
    }

    private List<Conversation> ofMine(String question) {
        return database.sql(question)
                .param("me", me())
                .param("now", OffsetDateTime.now(clock))
                .param("most", PAGE)
                .query(ConversationRows::conversation)
                .list();
    }

    private static String bothSides(String when, String order) {
        String sides = SIDE.formatted(ConversationRows.COLUMNS, "employee_id", when, order) + " union all "
                + SIDE.formatted(ConversationRows.COLUMNS, "manager_id", when, order);
        return "select * from (%s) both_sides order by starts_at %s limit :most".formatted(sides, order);
    }

    private static UUID me() {
        return Looking.who().orElseThrow(NotHere::new);
    }
}
