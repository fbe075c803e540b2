package nl.klankbord.conversation.confirmation;

import java.util.UUID;
import nl.klankbord.access.Looking;
import nl.klankbord.conversation.minutes.Minutes;
import nl.klankbord.conversation.minutes.MinutesVersion;
import nl.klankbord.conversation.minutes.Standing;
import nl.klankbord.web.NotHere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who said that the minutes are right. Each speaks for themselves, and about the newest version alone. */
@Component
public class Confirmations {

    private final Minutes minutes;

    Confirmations(Minutes minutes) {
        this.minutes = minutes;
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

    private static MinutesVersion version(Standing standing) {
        MinutesVersion version = standing.version();
        if (version == null) {
            throw new NotHere();
        }
        return version;
    }
}
