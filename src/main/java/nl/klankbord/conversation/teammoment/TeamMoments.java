package nl.klankbord.conversation.teammoment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.klankbord.access.Ids;
import nl.klankbord.access.Looking;
import nl.klankbord.conversation.contact.Contact.Draft;
import nl.klankbord.conversation.contact.Contacts;
import nl.klankbord.conversation.contact.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Writes down a moment with the team: a contact with each who was there, and what was asked beside it. */
@Repository
public class TeamMoments {

    private final Contacts contacts;
    private final JdbcClient database;
    private final Clock clock;

    TeamMoments(Contacts contacts, JdbcClient database, Clock clock) {
        this.contacts = contacts;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Writes it down.
     *
     * @param id of the contact that comes of it, chosen beforehand: one that is sent twice is still one
     */
    @Transactional
    public void add(UUID id, TeamMoment moment) {
        UUID contact = contacts.add(id, contact(moment));
        if (!insert(contact, moment) && !stands(contact, moment)) {
            // The form was sent again with another question: that is a moment of its own, and no word of it is lost.
            insert(contacts.add(Ids.next(), contact(moment)), moment);
        }
    }

    /** Forgets who was not heard two weeks ago. Nobody looks while this is done. */
    @Transactional
    void clear() {
        database.sql("select conversation.clear_unheard(?)")
                .param(LocalDate.now(clock))
                .query((row, number) -> number)
                .list();
    }

    private static Draft contact(TeamMoment moment) {
        return new Draft(moment.day(), Place.GROUP, moment.people(), List.of(), moment.next());
    }

    private boolean insert(UUID contact, TeamMoment moment) {
        boolean written = database.sql(
                                "insert into conversation.team_moment (contact_id, author_id, sort, question) values (?, ?, ?, ?) on conflict do nothing")
                        .params(contact, Looking.me(), moment.sort().code(), moment.question())
                        .update()
                == 1;
        if (written) {
            database.sql("insert into conversation.unheard (contact_id, author_id, employee_id) select ?, ?, unnest(?)")
                    .params(contact, Looking.me(), moment.unheard().toArray(UUID[]::new))
                    .update();
        }
        return written;
    }

    private boolean stands(UUID contact, TeamMoment moment) {
        return database.sql(
                        "select exists (select from conversation.team_moment where contact_id = ? and sort = ? and question = ?)")
                .params(contact, moment.sort().code(), moment.question())
                .query(Boolean.class)
                .single();
    }
}
