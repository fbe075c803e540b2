package nl.klankbord.conversation.experience;

import java.util.UUID;
import nl.klankbord.access.Looking;
import nl.klankbord.people.Pair;
import nl.klankbord.web.NotHere;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The conversations of which the employee agreed that both see how it felt to both. For anybody else there is no such door. */
@Repository
public class Revealings {

    private final ExperienceRows rows;
    private final JdbcClient database;

    Revealings(ExperienceRows rows, JdbcClient database) {
        this.rows = rows;
        this.database = database;
    }

    /** The employee agrees; false when they said nothing yet that could be laid beside the other's. */
    @Transactional
    public boolean reveal(UUID conversation) {
        Afterwards talk = ofEmployee(conversation);
        if (!talk.onlyTheEmployeeLaysThemSideBySide(Looking.me())) {
            return false;
        }
        Pair pair = talk.pair();
        database.sql("""
                        insert into conversation.revealing (conversation_id, employee_id, manager_id)
                        values (?, ?, ?) on conflict do nothing""").params(conversation, pair.employee(), pair.manager()).update();
        return true;
    }

    /** The employee takes that back: each sees their own again, and nothing else. */
    @Transactional
    void withdraw(UUID conversation) {
        ofEmployee(conversation);
        database.sql("delete from conversation.revealing where conversation_id = ?")
                .param(conversation)
                .update();
    }

    /** To the manager the answer is the same whatever the employee said or did not say. */
    private Afterwards ofEmployee(UUID conversation) {
        Afterwards talk = rows.find(conversation);
        if (!talk.pair().employee().equals(Looking.me())) {
            throw new NotHere();
        }
        return talk;
    }
}
