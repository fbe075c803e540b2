package nl.klankbord.conversation.experience;

import java.time.Clock;
import java.util.UUID;
import nl.klankbord.access.Looking;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Saying how a conversation felt, and taking that back. Each speaks for themselves. */
@Repository
public class Experiences {

    /** The column bears the code of the question, which is one of ours and never what somebody sent. */
    private static final String SAY = """
            insert into conversation.experience (conversation_id, author_id, employee_id, manager_id, %1$s)
            values (:conversation, :me, :employee, :manager, :step)
            on conflict (conversation_id, author_id) do update set %1$s = excluded.%1$s""";

    private final ExperienceRows rows;
    private final JdbcClient database;
    private final Clock clock;

    Experiences(ExperienceRows rows, JdbcClient database, Clock clock) {
        this.rows = rows;
        this.database = database;
        this.clock = clock;
    }

    /**
     * The viewer answers one question, or answers it anew.
     *
     * @param step one of {@link Question#STEPS}
     * @return false when they have not talked yet, or when it is not theirs to say
     */
    @Transactional
    public boolean say(UUID conversation, Question question, int step) {
        Afterwards talk = rows.find(conversation);
        if (!talk.onlyATalkThatTookPlaceWasFelt(clock.instant()) || !talk.isForThem(question, Looking.me())) {
            return false;
        }
        database.sql(SAY.formatted(question.code()))
                .param("conversation", conversation)
                .param("me", Looking.me())
                .param("employee", talk.pair().employee())
                .param("manager", talk.pair().manager())
                .param("step", step)
                .update();
        return true;
    }

    /** The viewer takes back all they said about it; it is gone, and no longer side by side with anything. */
    @Transactional
    void takeBack(UUID conversation) {
        rows.find(conversation);
        database.sql("delete from conversation.experience where conversation_id = ? and author_id = ?")
                .params(conversation, Looking.me())
                .update();
    }
}
