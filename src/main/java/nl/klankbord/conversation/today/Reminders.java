package nl.klankbord.conversation.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the viewer was reminded of, so that they hear it once. */
@Repository
class Reminders {

    private final JdbcClient database;
    private final Clock clock;

    Reminders(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those of these that the viewer is reminded of on this day and no other. A letter that is tried again says the same. */
    @Transactional(propagation = Propagation.MANDATORY)
    Set<UUID> once(Collection<UUID> subjects, LocalDate day) {
        UUID[] all = subjects.toArray(UUID[]::new);
        database.sql("""
                        insert into conversation.reminder (person_id, subject_id, told_on)
                        select access.viewer(), subject, ? from unnest(?::uuid[]) subject on conflict do nothing""").params(day, all).update();
        return database.sql("""
                        select subject_id from conversation.reminder
                         where person_id = access.viewer() and subject_id = any (?::uuid[]) and told_on = ?""")
                .params(all, day)
                .query((row, number) -> row.getObject(1, UUID.class))
                .set();
    }

    /** After ninety days nobody needs to know. Nobody looks while this is done. */
    @Transactional
    void clear() {
        database.sql("select conversation.clear_reminders(?)")
                .param(LocalDate.now(clock))
                .query((row, number) -> true)
                .list();
    }
}
