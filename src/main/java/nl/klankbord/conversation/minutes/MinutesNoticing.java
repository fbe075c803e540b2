package nl.klankbord.conversation.minutes;

import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.Looking;
import nl.klankbord.people.Colleagues;
import nl.klankbord.post.Noticing;
import nl.klankbord.post.Tiding;
import nl.klankbord.post.Tiding.Kind;
import nl.klankbord.web.Dates;
import nl.klankbord.web.Words;
import org.springframework.stereotype.Component;

/** Tells somebody that the other wrote down what they discussed: who and of which day, and not a word of it. */
@Component
class MinutesNoticing implements Noticing {

    private final MinutesRows rows;
    private final Colleagues colleagues;

    MinutesNoticing(MinutesRows rows, Colleagues colleagues) {
        this.rows = rows;
        this.colleagues = colleagues;
    }

    @Override
    public Optional<Tiding> tell(UUID conversation, Words words, Dates dates) {
        UUID me = Looking.me();
        return rows.find(conversation, 0, me)
                .filter(standing -> waits(standing, me))
                .map(standing -> tiding(standing, me, words, dates));
    }

    /** Whoever read it and said yes before the letter left is not written to. */
    private static boolean waits(Standing standing, UUID me) {
        MinutesVersion version = standing.version();
        return version != null && !version.author().equals(me) && !version.confirmedBy(me);
    }

    private Tiding tiding(Standing standing, UUID me, Words words, Dates dates) {
        String other = colleagues.find(standing.pair().other(me)).given();
        String text = words.say(
                "conversation.tiding.written",
                other,
                dates.longDay(standing.startsAt()),
                dates.time(standing.startsAt()));
        return new Tiding(
                Kind.WAITING, text, "/conversations/" + standing.conversation() + "/minutes/" + standing.newest());
    }
}
