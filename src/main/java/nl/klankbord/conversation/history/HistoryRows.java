package nl.klankbord.conversation.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.UUID;
import nl.klankbord.access.Looking;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.experience.ExperienceRows;
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
            (select %s from conversation.conversation c where %s = :me and starts_at %s :now%s order by starts_at %s limit :most)""";

    static final String PAST = bothSides("<=", "", "desc");

    /** What does not come of a rhythm, because it was skipped or stopped, is no news in the list of what comes. */
    static final String COMING = bothSides(">", " and not (state = 'called_off' and series_id is not null)", "asc");

    private static final String OF_ONE_WAY = """
            (select %s from conversation.conversation c
              where employee_id = %s and manager_id = %s and starts_at <= :at and (starts_at, id) < (:at, :id)
                and (series_id is null or starts_at <= :now)
              order by starts_at desc, id desc limit :most)""";

    /**
     * Two people may have guided each other in turn, so both ways are asked. What their rhythm still brings is on its own page.
     * How the newest minutes begin and whether both confirmed them comes along, and what they agreed, a row for each;
     * one that was written out of the minutes again was closed without an ending, and is not told.
     */
    static final String OF_TWO = """
            select c.*, m.gist, m.confirmed, m.differing,
                   a.promiser_id, a.text, coalesce(k.outcome, 'open') as outcome, coalesce(k.word, '') as word, %s
              from (select * from (%s union all %s) both_ways order by starts_at desc, id desc limit :most) c %s
              left join lateral (
                    select left(n.text, 400) as gist,
                           (select count(*) from conversation.confirmation y where y.minutes_id = n.id) = 2 as confirmed,
                           exists (select from conversation.differing_view v where v.conversation_id = n.conversation_id and v.minutes_id = n.id) as differing
                      from conversation.minutes n where n.conversation_id = c.id order by n.number desc limit 1) m on true
              left join (conversation.agreement a left join conversation.closure k on k.agreement_id = a.id)
                on a.conversation_id = c.id and (a.closed_at is null or k.agreement_id is not null)
             order by c.starts_at desc, c.id desc, a.made_at, a.id""".formatted(
                    ExperienceRows.COLUMNS,
                    OF_ONE_WAY.formatted(ConversationRows.COLUMNS, ":me", ":other"),
                    OF_ONE_WAY.formatted(ConversationRows.COLUMNS, ":other", ":me"),
                    ExperienceRows.JOINED);

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

    /**
     * The viewer's with this other person, what was agreed in each and how it felt, newest first, from before the given one; one more
     * than a page tells there are older.
     */
    SequencedMap<Conversation, Past> with(UUID other, @Nullable Conversation before) {
        OffsetDateTime at = before == null
                ? OffsetDateTime.now(clock).plusYears(10)
                : before.startsAt().atZone(clock.getZone()).toOffsetDateTime();
        SequencedMap<Conversation, Past> found = new LinkedHashMap<>();
        database.sql(OF_TWO)
                .param("me", Looking.me())
                .param("other", other)
                .param("at", at)
                .param("now", OffsetDateTime.now(clock))
                .param("id", before == null ? LAST_ID : before.id())
                .param("most", PAGE + 1)
                .query((ResultSet row) -> gather(row, found));
        return found;
    }

    private static void gather(ResultSet row, Map<Conversation, Past> found) throws SQLException {
        Conversation conversation = ConversationRows.read(row, 0);
        if (!found.containsKey(conversation)) {
            found.put(conversation, new Past(gist(row), new ArrayList<>(), ExperienceRows.sides(row)));
        }
        UUID promiser = row.getObject("promiser_id", UUID.class);
        if (promiser != null) {
            Objects.requireNonNull(found.get(conversation))
                    .pacts()
                    .add(new Pact(promiser, row.getString("text"), row.getString("outcome"), row.getString("word")));
        }
    }

    private static @Nullable Gist gist(ResultSet row) throws SQLException {
        String text = row.getString("gist");
        return text == null ? null : new Gist(text, row.getBoolean("confirmed"), row.getBoolean("differing"));
    }

    private List<Conversation> ofMine(String question) {
        return database.sql(question)
                .param("me", Looking.me())
                .param("now", OffsetDateTime.now(clock))
                .param("most", PAGE)
                .query(ConversationRows::read)
                .list();
    }

    private static String bothSides(String when, String but, String order) {
        String sides = SIDE.formatted(ConversationRows.COLUMNS, "employee_id", when, but, order) + " union all "
                + SIDE.formatted(ConversationRows.COLUMNS, "manager_id", when, but, order);
        return "select * from (%s) both_sides order by starts_at %s limit :most".formatted(sides, order);
    }
}
