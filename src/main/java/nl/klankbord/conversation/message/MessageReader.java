package nl.klankbord.conversation.message;

import java.util.UUID;
import nl.klankbord.access.Looking;
import nl.klankbord.conversation.proposal.Proposals;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Lines;
import nl.klankbord.web.Refusals;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what two people wrote to each other; with anybody who never was the other of a pair there is nothing. */
@Component
class MessageReader {

    private final MessageRows rows;
    private final Lines lines;
    private final Proposals pairs;

    MessageReader(MessageRows rows, Lines lines, Proposals pairs) {
        this.rows = rows;
        this.lines = lines;
        this.pairs = pairs;
    }

    @Transactional(readOnly = true)
    public MessagesScreen read(UUID other, MessageForm form, Refusals refusals) {
        Colleague known = lines.other(other);
        return new MessagesScreen(
                Looking.me(),
                known,
                rows.with(other),
                pairs.linked(other).isPresent(),
                form.typedText(),
                form.chosenId(),
                refusals);
    }
}
