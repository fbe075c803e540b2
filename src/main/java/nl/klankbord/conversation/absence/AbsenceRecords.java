package nl.klankbord.conversation.absence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.Looking;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Conversations;
import nl.klankbord.web.NotHere;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was recorded when somebody reported ill: for the two of that talk alone, and either may put it right. */
@Repository
public class AbsenceRecords {

    private static final String KEEP = """
            insert into conversation.absence_record (conversation_id, employee_id, manager_id, author_id, written_at, phone, postcode,
                house_number, expected, running_work, safety_net, work_accident, traffic_accident)
            values (:id, :employee, :manager, :me, :now, :phone, :postcode, :house, :expected, :runningWork, :safetyNet, :workAccident,
                :trafficAccident) on conflict do nothing""";

    private static final String CHANGE = """
            update conversation.absence_record set author_id = :me, written_at = :now, phone = :phone, postcode = :postcode,
                house_number = :house, expected = :expected, running_work = :runningWork, safety_net = :safetyNet,
                work_accident = :workAccident, traffic_accident = :trafficAccident, version = version + 1
             where conversation_id = :id and version = :version""";

    private final Conversations conversations;
    private final JdbcClient database;
    private final Clock clock;

    AbsenceRecords(Conversations conversations, JdbcClient database, Clock clock) {
        this.conversations = conversations;
        this.database = database;
        this.clock = clock;
    }

    /** A talk of the viewer's about absence; any other is {@link NotHere}. */
    @Transactional(readOnly = true)
    public Conversation talk(UUID conversation) {
        Conversation about = conversations.find(conversation);
        if (!about.kind().wordless()) {
            throw new NotHere();
        }
        return about;
    }

    /** What was recorded, as it can be put right; nothing when nothing was. */
    @Transactional(readOnly = true)
    Optional<Kept> find(UUID conversation) {
        return database.sql("select * from conversation.absence_record where conversation_id = ?")
                .param(conversation)
                .query(AbsenceRecords::read)
                .optional();
    }

    /**
     * Keeps the record.
     *
     * @return false when there is no talk to record it with yet, or when it was changed meanwhile
     */
    @Transactional
    public boolean keep(UUID conversation, AbsenceForm form) {
        Conversation about = talk(conversation);
        if (!about.recordable()) {
            return false;
        }
        JdbcClient.StatementSpec statement = database.sql(form.seen() == 0 ? KEEP : CHANGE)
                .param("id", conversation)
                .param("employee", about.pair().employee())
                .param("manager", about.pair().manager())
                .param("me", Looking.me())
                .param("now", OffsetDateTime.now(clock))
                .param("version", form.seen())
                .param("phone", form.number())
                .param("postcode", form.code())
                .param("house", form.house());
        for (AbsenceForm.Choice choice : form.choices()) {
            statement = statement.param(choice.name(), choice.chosen());
        }
        return statement.update() == 1;
    }

    /** Takes the record away: nobody keeps an address that is no longer needed. */
    @Transactional
    void remove(UUID conversation) {
        talk(conversation);
        database.sql("delete from conversation.absence_record where conversation_id = ?")
                .param(conversation)
                .update();
    }

    /** Lets go what was last put right ninety days ago. Nobody looks while this is done. */
    @Transactional
    void clear() {
        database.sql("select conversation.clear_absence(?)")
                .param(LocalDate.now(clock))
                .query((row, number) -> number)
                .list();
    }

    private static Kept read(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getObject("author_id", UUID.class),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                new AbsenceForm(
                        row.getString("phone"),
                        row.getString("postcode"),
                        row.getString("house_number"),
                        row.getString("expected"),
                        row.getString("running_work"),
                        row.getString("safety_net"),
                        row.getString("work_accident"),
                        row.getString("traffic_accident"),
                        row.getInt("version")));
    }
}
