package nl.klankbord.conversation.minutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.conversation.Kind;
import nl.klankbord.conversation.State;
import nl.klankbord.people.Pair;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Minutes as they lie in the database. */
@Repository
class MinutesRows {

    /** Everything about one version at once: who confirmed it, who saw it differently, and the viewer's own draft. */
    static final String STANDING = """
            select c.id as conversation_id, c.employee_id, c.manager_id, c.kind, c.state, c.starts_at,
                   m.id, m.number, m.author_id, m.text, m.written_at, m.agreement_ids, coalesce(m.newest, 0) as newest,
                   array(select k.person_id from conversation.confirmation k
                          where k.minutes_id = m.id order by k.confirmed_at, k.person_id) as confirmed_by,
                   array(select k.confirmed_at from conversation.confirmation k
                          where k.minutes_id = m.id order by k.confirmed_at, k.person_id) as confirmed_at,
                   array(select w.person_id from conversation.withdrawal w
                          where w.minutes_id = m.id order by w.withdrawn_at, w.id) as withdrawn_by,
                   array(select w.withdrawn_at from conversation.withdrawal w
                          where w.minutes_id = m.id order by w.withdrawn_at, w.id) as withdrawn_at,
                   array(select v.author_id from conversation.differing_view v
                          where v.conversation_id = c.id and v.minutes_id = m.id order by v.written_at, v.id) as view_by,
                   array(select v.text from conversation.differing_view v
                          where v.conversation_id = c.id and v.minutes_id = m.id order by v.written_at, v.id) as view_text,
                   array(select v.written_at from conversation.differing_view v
                          where v.conversation_id = c.id and v.minutes_id = m.id order by v.written_at, v.id) as view_at,
                   d.version as draft_version, d.based_on, d.content, d.saved_at
              from conversation.conversation c
              left join lateral (
                    select n.*, (select max(number) from conversation.minutes where conversation_id = c.id) as newest
                      from conversation.minutes n
                     where n.conversation_id = c.id and (:number = 0 or n.number = :number)
                     order by n.number desc limit 1) m on true
              left join conversation.minutes_draft d on d.conversation_id = c.id and d.author_id = :me
             where c.id = :conversation""";

    private final JdbcClient database;
    private final DraftLetters letters;

    MinutesRows(JdbcClient database, DraftLetters letters) {
        this.database = database;
        this.letters = letters;
    }

    /** How it stands with this version, or with the newest when the number is 0. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Standing> find(UUID conversation, int number, UUID viewer) {
        return database.sql(STANDING)
                .param("conversation", conversation)
                .param("number", number)
                .param("me", viewer)
                .query(this::standing)
                .optional();
    }

    private Standing standing(ResultSet row, int number) throws SQLException {
        return new Standing(
                row.getObject("conversation_id", UUID.class),
                new Pair(row.getObject("employee_id", UUID.class), row.getObject("manager_id", UUID.class)),
                Kind.of(row.getString("kind")),
                State.of(row.getString("state")),
                moment(row, "starts_at"),
                row.getObject("id") == null ? null : version(row),
                row.getInt("newest"),
                row.getString("content") == null ? null : draft(row));
    }

    private static MinutesVersion version(ResultSet row) throws SQLException {
        return new MinutesVersion(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getObject("author_id", UUID.class),
                row.getString("text"),
                moment(row, "written_at"),
                List.of(array(row, "agreement_ids", UUID[].class)),
                people(row, "confirmed_by", "confirmed_at"),
                people(row, "withdrawn_by", "withdrawn_at"),
                views(row));
    }

    /** Who did something, and when; of one who did it twice the last time. */
    private static Map<UUID, Instant> people(ResultSet row, String by, String at) throws SQLException {
        UUID[] people = array(row, by, UUID[].class);
        Timestamp[] moments = array(row, at, Timestamp[].class);
        Map<UUID, Instant> found = new LinkedHashMap<>();
        for (int one = 0; one < people.length; one++) {
            found.put(people[one], moments[one].toInstant());
        }
        return found;
    }

    private static List<MinutesVersion.View> views(ResultSet row) throws SQLException {
        UUID[] people = array(row, "view_by", UUID[].class);
        String[] texts = array(row, "view_text", String[].class);
        Timestamp[] moments = array(row, "view_at", Timestamp[].class);
        List<MinutesVersion.View> views = new ArrayList<>();
        for (int at = 0; at < people.length; at++) {
            views.add(new MinutesVersion.View(people[at], texts[at], moments[at].toInstant()));
        }
        return views;
    }

    private Draft draft(ResultSet row) throws SQLException {
        int version = row.getInt("draft_version");
        MinutesForm form = letters.read(row.getString("content"), row.getInt("based_on"), version);
        return new Draft(form, version, moment(row, "saved_at"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static <T> T array(ResultSet row, String column, Class<T> type) throws SQLException {
        return type.cast(row.getArray(column).getArray());
    }
}
