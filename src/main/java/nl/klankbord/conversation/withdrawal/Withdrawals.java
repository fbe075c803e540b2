package nl.klankbord.conversation.withdrawal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.klankbord.access.Ids;
import nl.klankbord.access.Looking;
import nl.klankbord.conversation.minutes.Minutes;
import nl.klankbord.conversation.minutes.MinutesVersion;
import nl.klankbord.conversation.minutes.Standing;
import nl.klankbord.web.NotHere;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who took their yes back, and when. The yes itself goes; that it was there stays to be read. */
@Repository
public class Withdrawals {

    private final Minutes minutes;
    private final JdbcClient database;
    private final Clock clock;

    Withdrawals(Minutes minutes, JdbcClient database, Clock clock) {
        this.minutes = minutes;
        this.database = database;
        this.clock = clock;
    }

    /** The viewer takes their yes to this version back; false when a newer one took its place. Without a yes nothing happens. */
    @Transactional
    public boolean withdraw(UUID conversation, int number) {
        Standing standing = minutes.hold(conversation, number);
        MinutesVersion version = standing.version();
        if (version == null) {
            throw new NotHere();
        }
        if (!standing.onlyTheNewestVersionIsConfirmed()) {
            return false;
        }
        if (version.confirmedBy(Looking.me())) {
            write(version.id());
            remove(version.id());
        }
        return true;
    }

    private void write(UUID version) {
        database.sql("""
                        insert into conversation.withdrawal (id, minutes_id, conversation_id, employee_id, manager_id,
                            person_id, confirmed_at, withdrawn_at)
                        select :id, c.minutes_id, c.conversation_id, c.employee_id, c.manager_id, c.person_id, c.confirmed_at, :now
                          from conversation.confirmation c where c.minutes_id = :minutes and c.person_id = :me
                        on conflict do nothing""")
                .param("id", Ids.next())
                .param("now", OffsetDateTime.now(clock))
                .param("minutes", version)
                .param("me", Looking.me())
                .update();
    }

    private void remove(UUID version) {
        database.sql("delete from conversation.confirmation where minutes_id = ? and person_id = ?")
                .params(version, Looking.me())
                .update();
    }
}
