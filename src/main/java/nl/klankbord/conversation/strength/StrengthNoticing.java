package nl.klankbord.conversation.strength;

import java.util.Optional;
import java.util.UUID;
import nl.klankbord.post.Noticing;
import nl.klankbord.post.Tiding;
import nl.klankbord.post.Tiding.Kind;
import nl.klankbord.web.Dates;
import nl.klankbord.web.Words;
import org.springframework.stereotype.Component;

/** Tells somebody that something was named, and not a word of it. What was taken back before the letter left is not told. */
@Component
class StrengthNoticing implements Noticing {

    private final StrengthRows rows;

    StrengthNoticing(StrengthRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Tiding> tell(UUID sighting, Words words, Dates dates) {
        return rows.untold(sighting)
                .map(name -> new Tiding(Kind.WAITING, words.say("strength.tiding", name), "/strengths"));
    }
}
