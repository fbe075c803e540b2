package nl.klankbord.conversation.printout;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.access.Looking;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Stage;
import nl.klankbord.conversation.experience.ExperienceRows;
import nl.klankbord.conversation.history.ConversationRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whole conversations, as they go on paper: three questions, however many there are. The walls leave out what is the other's alone. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Leaves {

    private static final String WHOLE =
            "select c.*, m.author_id as written_by, m.text, m.written_at, m.confirmed, m.view_by, m.view_text, "
                    + ExperienceRows.COLUMNS + " from (%s) c" + ExperienceRows.JOINED + """
             left join lateral (
                   select n.author_id, n.text, n.written_at,
                          (select count(*) from conversation.confirmation y where y.minutes_id = n.id) = 2 as confirmed,
                          array(select v.author_id from conversation.differing_view v
                                 where v.conversation_id = n.conversation_id and v.minutes_id = n.id order by v.written_at, v.id) as view_by,
                          array(select v.text from conversation.differing_view v
                                 where v.conversation_id = n.conversation_id and v.minutes_id = n.id order by v.written_at, v.id) as view_text
                     from conversation.minutes n where n.conversation_id = c.id order by n.number desc limit 1) m on true
             order by c.starts_at, c.id""";

    static final String ONE = WHOLE.formatted(
            "select " + ConversationRows.COLUMNS + " from conversation.conversation c where c.id = :id");

    private static final String ONE_WAY = "(select " + ConversationRows.COLUMNS + """
             from conversation.conversation c
            where employee_id = %s and manager_id = %s and starts_at >= :from and starts_at < :until and starts_at <= :now
              and state in ('agreed', 'held', 'called_off'))""";

    static final String OF_YEAR =
            WHOLE.formatted(ONE_WAY.formatted(":me", ":other") + " union all " + ONE_WAY.formatted(":other", ":me"));

    static final String LINES = """
            select l.conversation_id, l.author_id, l.text, l.shared_at is null as own
              from conversation.preparation_line l where l.conversation_id = any (:ids) order by l.position, l.id""";

    private final JdbcClient database;
    private final Clock clock;
    private final Pledges pledges;

    Leaves(JdbcClient database, Clock clock, Pledges pledges) {
        this.database = database;
        this.clock = clock;
        this.pledges = pledges;
    }

    /** One conversation; empty when it is not the viewer's. */
    List<Leaf> one(UUID id) {
        return filled(database.sql(ONE).param("id", id).query(this::leaf).list());
    }

    /** What went before now in this year between the viewer and the other, the first one first. */
    List<Leaf> ofYear(UUID other, int year) {
        return filled(database.sql(OF_YEAR)
                .param("me", Looking.me())
                .param("other", other)
                .param("from", newYear(year))
                .param("until", newYear(year + 1))
                .param("now", OffsetDateTime.now(clock))
                .query(this::leaf)
                .list());
    }

    private OffsetDateTime newYear(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private List<Leaf> filled(List<Leaf> bare) {
        List<UUID> ids = bare.stream().map(leaf -> leaf.conversation().id()).toList();
        Map<UUID, List<Pledge>> promised =
                pledges.of(ids).stream().collect(Collectors.groupingBy(Pledge::conversation));
        Map<UUID, List<Leaf.Brought>> brought = lines(ids);
        return bare.stream()
                .map(it -> new Leaf(
                        it.conversation(),
                        it.day(),
                        it.stage(),
                        brought.getOrDefault(it.conversation().id(), List.of()),
                        it.text(),
                        promised.getOrDefault(it.conversation().id(), List.of()),
                        it.sides()))
                .toList();
    }

    private Map<UUID, List<Leaf.Brought>> lines(Collection<UUID> ids) {
        return database
                .sql(LINES)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        row.getObject("conversation_id", UUID.class),
                        new Leaf.Brought(
                                row.getObject("author_id", UUID.class), row.getString("text"), row.getBoolean("own"))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private Leaf leaf(ResultSet row, int number) throws SQLException {
        Conversation conversation = ConversationRows.read(row, number);
        return new Leaf(
                conversation,
                LocalDate.ofInstant(conversation.startsAt(), clock.getZone()),
                Stage.of(conversation, Looking.me(), clock.instant()),
                List.of(),
                text(row),
                List.of(),
                ExperienceRows.sides(row));
    }

    private static Leaf.@Nullable Text text(ResultSet row) throws SQLException {
        if (row.getString("text") == null) {
            return null;
        }
        return new Leaf.Text(
                row.getObject("written_by", UUID.class),
                row.getString("text"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("confirmed"),
                views(row));
    }

    private static List<Leaf.View> views(ResultSet row) throws SQLException {
        UUID[] authors = (UUID[]) row.getArray("view_by").getArray();
        String[] words = (String[]) row.getArray("view_text").getArray();
        List<Leaf.View> views = new ArrayList<>();
        for (int at = 0; at < authors.length; at++) {
            views.add(new Leaf.View(authors[at], words[at]));
        }
        return views;
    }
}
