package nl.klankbord.conversation.confirmation;

import java.util.UUID;
import nl.klankbord.access.Looking;
import nl.klankbord.conversation.minutes.Minutes;
import nl.klankbord.conversation.minutes.MinutesVersion;
import nl.klankbord.conversation.minutes.Standing;
import nl.klankbord.web.NotHere;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who said that the minutes are right. Each speaks for themselves, and about the newest version alone. */
@Repository
public class Confirmations {

    private final Minutes minutes;
    private final JdbcClient database;

    Confirmations(Minutes minutes, JdbcClient database) {
        this.minutes = minutes;
        this.database = database;
    }

    /** The viewer confirms this version; false when a newer one took its place. */
    @Transactional
    public boolean confirm(UUID conversation, int number) {
        Standing standing = minutes.hold(conversation, number);
        MinutesVersion version = version(standing);
        if (!standing.onlyTheNewestVersionIsConfirmed()) {
            return false;
        }
        if (!version.confirmedBy(Looking.me())) {
            minutes.confirm(standing, version.id());
        }
        return true;
    }

    /** The viewer takes their word about this version back; false when a newer one took its place. */
    @Transactional
    public boolean withdraw(UUID conversation, int number) {
        Standing standing = minutes.hold(conversation, number);
        MinutesVersion version = version(standing);
        if (!standing.onlyTheNewestVersionIsConfirmed()) {
            return false;
        }
        database.sql("delete from conversation.confirmation where minutes_id = ? and person_id = ?")
                .params(version.id(), Looking.me())
                .update();
        return true;
    }

    private static MinutesVersion version(Standing standing) {
        MinutesVersion version = standing.version();
        if (version == null) {
            throw new NotHere();
        }
        return version;
    }
}
