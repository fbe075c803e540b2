package nl.klankbord.conversation.message;

import java.util.Optional;
import java.util.UUID;
import nl.klankbord.people.Colleagues;
import nl.klankbord.post.Noticing;
import nl.klankbord.post.Tiding;
import nl.klankbord.post.Tiding.Kind;
import nl.klankbord.web.Dates;
import nl.klankbord.web.Words;
import org.springframework.stereotype.Component;

/** Tells somebody who wrote to them, and not a word of it. What was taken back or opened before the letter left is not told. */
@Component
class MessageNoticing implements Noticing {

    private final MessageRows rows;
    private final Colleagues colleagues;

    MessageNoticing(MessageRows rows, Colleagues colleagues) {
        this.rows = rows;
        this.colleagues = colleagues;
    }

    @Override
    public Optional<Tiding> tell(UUID message, Words words, Dates dates) {
        return rows.untold(message)
                .map(author -> new Tiding(
                        Kind.WAITING,
                        words.say("message.tiding", colleagues.find(author).given()),
                        "/people/" + author + "/messages"));
    }
}
