package nl.klankbord.conversation.differingview;

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

/** What somebody saw differently. It stays with the version it was written about, and both read it. */
@Repository
public class DifferingViews {

    /** How many letters a view may have. */
    static final int LONGEST = 4_000;

    private final Minutes minutes;
    private final JdbcClient database;
    private final Clock clock;

    DifferingViews(Minutes minutes, JdbcClient database, Clock clock) {
        this.minutes = minutes;
        this.database = database;
        this.clock = clock;
    }

    /** Puts the viewer's own words beside this version; false when a newer one took its place. */
    @Transactional
    public boolean add(UUID conversation, int number, String text) {
        Standing standing = minutes.hold(conversation, number);
        MinutesVersion version = standing.version();
        if (version == null || standing.kind().wordless()) {
            throw new NotHere();
        }
        if (!standing.onlyTheNewestVersionIsConfirmed()) {
            return false;
        }
        boolean sentTwice = version.views().stream()
                .anyMatch(it -> it.author().equals(Looking.me()) && it.text().equals(text));
        if (!sentTwice) {
            write(standing, version, text);
        }
        return true;
    }

    private void write(Standing standing, MinutesVersion version, String text) {
        database.sql("""
                        insert into conversation.differing_view
                            (id, minutes_id, conversation_id, employee_id, manager_id, author_id, text, written_at)
                        values (:id, :minutes, :conversation, :employee, :manager, :me, :text, :now)""")
                .param("id", Ids.next())
                .param("minutes", version.id())
                .param("conversation", standing.conversation())
                .param("employee", standing.pair().employee())
                .param("manager", standing.pair().manager())
                .param("me", Looking.me())
                .param("text", text)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
