package nl.klankbord.post.notice;

import java.util.Optional;
import java.util.UUID;
import nl.klankbord.post.Noticing;
import nl.klankbord.post.Tiding;
import nl.klankbord.post.Tiding.Kind;
import nl.klankbord.privacy.spi.AskedWords;
import nl.klankbord.web.Dates;
import nl.klankbord.web.Words;
import org.springframework.stereotype.Component;

/** Tells a writer that somebody asks for what they wrote, and until when they can look: not who asks, and not a word of it. */
@Component
class AskedNoticing implements Noticing {

    private final AskedWords asked;

    AskedNoticing(AskedWords asked) {
        this.asked = asked;
    }

    /** A right of somebody else runs out on a day: it does not wait for whoever wants to hear less. */
    @Override
    public boolean presses() {
        return true;
    }

    @Override
    public Optional<Tiding> tell(UUID request, Words words, Dates dates) {
        return asked.until(request)
                .map(day ->
                        new Tiding(Kind.WAITING, words.say("post.notice.asked", dates.longDay(day)), "/me/reviews"));
    }
}
