package nl.klankbord.conversation.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.klankbord.access.Ids;
import nl.klankbord.access.Looking;
import nl.klankbord.conversation.contact.Contact.Draft;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Lines;
import nl.klankbord.web.NotHere;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Writes down the viewer's own contacts. There is no way to somebody else's. */
@Repository
public class Contacts {

    private final Lines lines;
    private final JdbcClient database;
    private final Clock clock;

    Contacts(Lines lines, JdbcClient database, Clock clock) {
        this.lines = lines;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Writes down a contact with people whom the viewer guides today; anybody else is {@link NotHere}.
     *
     * @param id of the new contact, chosen beforehand: one that is sent twice is still one contact
     * @return the id of the contact that stands there now
     */
    @Transactional
    public UUID add(UUID id, Draft draft) {
        List<UUID> team = lines.team().stream().map(Colleague::id).toList();
        if (draft.people().isEmpty() || !team.containsAll(draft.people())) {
            throw new NotHere();
        }
        if (insert(id, draft)) {
            hang(id, draft);
        } else if (!stands(id, draft)) {
            // The form was sent again with other words: those are a contact of their own, and none of them is lost.
            UUID another = Ids.next();
            insert(another, draft);
            hang(another, draft);
            return another;
        }
        return id;
    }

    /** Takes away a contact of the viewer's; it can be put back until the day is over. */
    @Transactional
    void remove(UUID id) {
        mark(id, "update conversation.contact set removed_on = :today where id = :id and author_id = :me");
    }

    /** Puts back what the viewer took away today. */
    @Transactional
    void putBack(UUID id) {
        mark(
                id,
                "update conversation.contact set removed_on = null where id = :id and author_id = :me and (removed_on is null or removed_on = :today)");
    }

    private void mark(UUID id, String change) {
        boolean done = database.sql(change)
                        .param("today", LocalDate.now(clock))
                        .param("id", id)
                        .param("me", Looking.me())
                        .update()
                == 1;
        if (!done) {
            throw new NotHere();
        }
    }

    private boolean insert(UUID id, Draft draft) {
        return database.sql("""
                        insert into conversation.contact (id, author_id, held_on, place, line, made_at, expires_on)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(id, Looking.me(), draft.day(), draft.place().code(), draft.line())
                        .param(clock.instant().atOffset(ZoneOffset.UTC))
                        .param(Contact.lasts(draft.day()))
                        .update()
                == 1;
    }

    private void hang(UUID id, Draft draft) {
        database.sql(
                        "insert into conversation.contact_person (contact_id, author_id, employee_id) select ?, ?, unnest(?)")
                .params(id, Looking.me(), draft.people().toArray(UUID[]::new))
                .update();
        database.sql(
                        "insert into conversation.contact_technique (contact_id, author_id, technique) select ?, ?, unnest(?)")
                .params(id, Looking.me(), draft.techniques().toArray(String[]::new))
                .update();
    }

    private boolean stands(UUID id, Draft draft) {
        return database.sql("""
                        select exists (select from conversation.contact
                                        where id = ? and author_id = ? and held_on = ? and place = ? and line = ?)""")
                .params(id, Looking.me(), draft.day(), draft.place().code(), draft.line())
                .query(Boolean.class)
                .single();
    }
}
