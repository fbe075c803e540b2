package nl.klankbord.conversation.strength;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.klankbord.access.Looking;
import nl.klankbord.web.NotHere;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Saying that one sees it too, of what another lets one know; and taking that back. */
@Repository
public class Secondings {

    /** What this other lets the viewer know, in the words the viewer read it in. */
    private static final String KNOWN = """
            select k.id, k.employee_id, k.text from (
                select s.id, s.employee_id, s.text from conversation.strength s where s.id = :id and s.shared_at is not null
                union select a.strength_id, a.employee_id, a.text from conversation.asking a where a.strength_id = :id) k
             where k.employee_id <> :me""";

    private static final String SAY = """
            insert into conversation.seconding (strength_id, employee_id, author_id, text, said_at)
            select k.id, k.employee_id, :me, k.text, :now from (%s) k where k.text = :text on conflict do nothing""".formatted(KNOWN);

    /** What the viewer said of other words, which do not stand there any more. */
    private static final String BEFORE =
            "delete from conversation.seconding where strength_id = ? and author_id = ? and text <> ?";

    private final JdbcClient database;
    private final Clock clock;

    Secondings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Says it; what the viewer may not know of is {@link NotHere}, and so is their own.
     *
     * @param text the words they read; false when other words stand there by now, because those they did not second
     */
    @Transactional
    public boolean say(UUID strength, String text) {
        String known = database
                .sql(KNOWN)
                .param("id", strength)
                .param("me", Looking.me())
                .query((row, number) -> row.getString("text"))
                .stream()
                .findFirst()
                .orElseThrow(NotHere::new);
        if (!known.equals(text)) {
            return false;
        }
        database.sql(BEFORE).params(strength, Looking.me(), text).update();
        database.sql(SAY)
                .param("id", strength)
                .param("me", Looking.me())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("text", text)
                .update();
        return true;
    }

    /** Takes it back; what the viewer did not say is {@link NotHere}. */
    @Transactional
    public void takeBack(UUID strength) {
        int gone = database.sql("delete from conversation.seconding where strength_id = ? and author_id = ?")
                .params(strength, Looking.me())
                .update();
        if (gone == 0) {
            throw new NotHere();
        }
    }
}
