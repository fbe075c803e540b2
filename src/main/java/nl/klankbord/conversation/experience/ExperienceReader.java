package nl.klankbord.conversation.experience;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Colleagues;
import nl.klankbord.web.Refusals;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads how a conversation was, for the page about it. */
@Component
class ExperienceReader {

    private final ExperienceRows rows;
    private final Colleagues colleagues;
    private final Clock clock;

    ExperienceReader(ExperienceRows rows, Colleagues colleagues, Clock clock) {
        this.rows = rows;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** The page for this viewer; empty while they have not talked yet. */
    @Transactional(readOnly = true)
    public Optional<ExperienceScreen> read(UUID conversation, UUID viewer, Refusals refusals) {
        Afterwards talk = rows.find(conversation);
        if (!talk.onlyATalkThatTookPlaceWasFelt(clock.instant())) {
            return Optional.empty();
        }
        Colleague other = colleagues.find(talk.pair().other(viewer));
        return Optional.of(new ExperienceScreen(
                conversation, viewer, talk.pair(), other, talk.startsAt(), talk.of(viewer), talk.sides(), refusals));
    }
}
