package nl.klankbord.conversation.companion;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.conversation.Kind;
import nl.klankbord.conversation.Setting;
import nl.klankbord.conversation.State;
import nl.klankbord.people.Pair;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who comes along to what, as the viewer may know it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class CompanionRows {

    private static final String COLUMNS = """
            k.id as companion_id, k.conversation_id as companion_talk, k.employee_id as companion_employee, k.manager_id as companion_manager,
            k.person_id as companion_person, p.given_name as companion_given, k.proposed_by as companion_by, k.state as companion_state""";

    /** The newest proposal for the conversation {@code c}, to join to it under the name {@code along}. */
    public static final String NEWEST = """
            left join lateral (select %s from conversation.companion k join people.person p on p.id = k.person_id
                                where k.conversation_id = c.id order by k.asked_at desc, k.id desc limit 1) along on true""".formatted(COLUMNS);

    /** Whom managers of {@code :me} would like to bring along; the employee says yes or no. */
    public static final String ASKED = """
            select k.manager_id as other, m.given_name, m.sort_name, k.conversation_id as about, p.given_name as also, c.starts_at
              from conversation.companion k join conversation.conversation c on c.id = k.conversation_id
              join people.person p on p.id = k.person_id join people.person m on m.id = k.manager_id
             where k.employee_id = :me and k.state = 'asked' and c.state in ('proposed', 'agreed') and c.starts_at > :now""";

    /** Whom employees of {@code :me} bring along, until they talk. */
    public static final String TOLD = """
            select k.employee_id as other, e.given_name, e.sort_name, k.conversation_id as about, p.given_name as also, c.starts_at
              from conversation.companion k join conversation.conversation c on c.id = k.conversation_id
              join people.person p on p.id = k.person_id join people.person e on e.id = k.employee_id
             where k.manager_id = :me and k.state = 'joins' and k.proposed_by = k.employee_id
               and c.state in ('proposed', 'agreed') and c.starts_at > :now""";

    /** What {@code :me} comes along to. */
    public static final String BESIDE = """
            select b.employee_id as other, e.given_name, e.sort_name, b.id as about, m.given_name as also, b.starts_at
              from conversation.beside_ahead(:now::timestamptz - interval '7 days') b
              join people.person e on e.id = b.employee_id join people.person m on m.id = b.manager_id""";

    private final JdbcClient database;
    private final Clock clock;

    CompanionRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The one of this row, if somebody was proposed. */
    public static @Nullable Companion read(ResultSet row) throws SQLException {
        UUID id = row.getObject("companion_id", UUID.class);
        return id == null
                ? null
                : new Companion(
                        id,
                        row.getObject("companion_talk", UUID.class),
                        new Pair(
                                row.getObject("companion_employee", UUID.class),
                                row.getObject("companion_manager", UUID.class)),
                        row.getObject("companion_person", UUID.class),
                        row.getString("companion_given"),
                        row.getObject("companion_by", UUID.class),
                        row.getString("companion_state"));
    }

    Optional<Companion> find(UUID companion) {
        return database.sql("select " + COLUMNS
                        + " from conversation.companion k join people.person p on p.id = k.person_id where k.id = ?")
                .param(companion)
                .query((row, number) -> Objects.requireNonNull(read(row)))
                .optional();
    }

    /** Who comes along to this conversation now, or is asked about. */
    Optional<Companion> standing(UUID conversation) {
        return database.sql("select " + COLUMNS + """
                         from conversation.companion k join people.person p on p.id = k.person_id
                        where k.conversation_id = ? and k.state in ('asked', 'joins')""")
                .param(conversation)
                .query((row, number) -> Objects.requireNonNull(read(row)))
                .optional();
    }

    /** False when somebody was proposed a moment ago. */
    boolean propose(UUID id, UUID conversation, Pair pair, UUID person, UUID me) {
        return database.sql("""
                        insert into conversation.companion (id, conversation_id, employee_id, manager_id, person_id, proposed_by, state, asked_at)
                        values (:id, :conversation, :employee, :manager, :person, :me, :state, :now) on conflict do nothing""")
                        .param("id", id)
                        .param("conversation", conversation)
                        .param("employee", pair.employee())
                        .param("manager", pair.manager())
                        .param("person", person)
                        .param("me", me)
                        .param("state", me.equals(pair.employee()) ? "joins" : "asked")
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    /** Whether it went from one state to the other. */
    boolean step(UUID companion, String from, String to) {
        return database.sql("update conversation.companion set state = ?, answered_at = ? where id = ? and state = ?")
                        .params(to, OffsetDateTime.now(clock), companion, from)
                        .update()
                == 1;
    }

    /** The conversation that the viewer no longer comes along to; empty when they did not. */
    Optional<UUID> stepBack(UUID companion) {
        return database.sql("select conversation.step_back(?, ?) as talk")
                .params(companion, OffsetDateTime.now(clock))
                .query((row, number) -> Optional.ofNullable(row.getObject("talk", UUID.class)))
                .single();
    }

    /** The one talk, for whoever comes along to it. */
    Optional<Beside> beside(UUID companion) {
        return database.sql("select * from conversation.beside(?)")
                .param(companion)
                .query(CompanionRows::beside)
                .optional();
    }

    private static Beside beside(ResultSet row, int number) throws SQLException {
        return new Beside(
                row.getObject("id", UUID.class),
                row.getObject("conversation_id", UUID.class),
                new Pair(row.getObject("employee_id", UUID.class), row.getObject("manager_id", UUID.class)),
                Kind.of(row.getString("kind")),
                State.of(row.getString("state")),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getInt("duration_minutes"),
                Setting.of(row.getString("setting")),
                row.getString("place"),
                words(row.getArray("authors"), row.getArray("lines"), null),
                Objects.requireNonNullElse(row.getString("minutes"), ""),
                words(row.getArray("promisers"), row.getArray("promises"), row.getArray("dues")));
    }

    private static List<Beside.Word> words(Array people, Array texts, @Nullable Array dues) throws SQLException {
        UUID[] by = (UUID[]) people.getArray();
        String[] said = (String[]) texts.getArray();
        java.sql.Date[] due = dues == null ? new java.sql.Date[said.length] : (java.sql.Date[]) dues.getArray();
        List<Beside.Word> words = new ArrayList<>();
        for (int at = 0; at < by.length; at++) {
            LocalDate day = due[at] == null ? null : due[at].toLocalDate();
            words.add(new Beside.Word(by[at], said[at], day));
        }
        return List.copyOf(words);
    }
}
