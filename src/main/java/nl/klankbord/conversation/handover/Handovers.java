package nl.klankbord.conversation.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.UUID;
import nl.klankbord.access.Ids;
import nl.klankbord.access.Looking;
import nl.klankbord.web.NotHere;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Handing over, and taking that back. The employee does both; for anybody else there is no such door. */
@Repository
public class Handovers {

    /** What somebody chose is theirs, of a talk with somebody who no longer guides them; anything else is passed by. */
    private static final String HAND = """
            insert into conversation.handover (id, employee_id, manager_id, receiver_id, conversation_id, minutes_id, agreement_id, handed_at)
            select :id, i.employee_id, i.manager_id, :to, i.conversation_id, i.minutes_id, i.agreement_id, :now
              from (select employee_id, manager_id, conversation_id, id as minutes_id, null::uuid as agreement_id
                      from conversation.minutes where id = :item
                    union all
                    select employee_id, manager_id, conversation_id, null, id from conversation.agreement where id = :item) i
             where i.employee_id = :me and i.manager_id <> :to and not people.are_linked(i.employee_id, i.manager_id)
            on conflict do nothing""";

    private final JdbcClient database;
    private final Clock clock;

    Handovers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Lets this manager read these minutes and agreements from now on; somebody who does not guide the viewer is {@link NotHere}. */
    @Transactional
    public int hand(UUID receiver, Collection<UUID> items) {
        onlyWhoGuidesMe(receiver);
        int handed = 0;
        for (UUID item : items) {
            handed += database.sql(HAND)
                    .param("id", Ids.next())
                    .param("me", Looking.me())
                    .param("to", receiver)
                    .param("item", item)
                    .param("now", OffsetDateTime.now(clock))
                    .update();
        }
        return handed;
    }

    /** Takes this one back and says from whom; from then on they read nothing of it. */
    @Transactional
    public UUID takeBack(UUID handover) {
        return database.sql("delete from conversation.handover where id = ? and employee_id = ? returning receiver_id")
                .params(handover, Looking.me())
                .query((row, number) -> row.getObject("receiver_id", UUID.class))
                .optional()
                .orElseThrow(NotHere::new);
    }

    /** The viewer has chosen for this manager, and need not be asked again. */
    @Transactional
    public void settle(UUID receiver) {
        onlyWhoGuidesMe(receiver);
        database.sql("""
                        insert into conversation.settling (employee_id, receiver_id, settled_on) values (?, ?, ?)
                        on conflict (employee_id, receiver_id) do update set settled_on = excluded.settled_on""").params(Looking.me(), receiver, LocalDate.now(clock)).update();
    }

    private void onlyWhoGuidesMe(UUID receiver) {
        boolean guides = database.sql("select people.are_linked(?, ?)")
                .params(Looking.me(), receiver)
                .query(Boolean.class)
                .single();
        if (!guides) {
            throw new NotHere();
        }
    }
}
