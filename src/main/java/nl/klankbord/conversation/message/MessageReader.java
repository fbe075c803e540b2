package nl.klankbord.conversation.message;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.access.Looking;
import nl.klankbord.conversation.proposal.Proposals;
import nl.klankbord.language.hint.Hints;
import nl.klankbord.language.hint.Writing;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Lines;
import nl.klankbord.web.Language;
import nl.klankbord.web.Refusals;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what two people wrote to each other; with anybody who never was the other of a pair there is nothing. */
@Component
class MessageReader {

    // What was sent long ago is not read along with any more: each page would wait for it.
    private static final int MOST_READ = 8;

    private final MessageRows rows;
    private final Lines lines;
    private final Proposals pairs;
    private final Hints hints;

    MessageReader(MessageRows rows, Lines lines, Proposals pairs, Hints hints) {
        this.rows = rows;
        this.lines = lines;
        this.pairs = pairs;
        this.hints = hints;
    }

    @Transactional(readOnly = true)
    public MessagesScreen read(UUID other, MessageForm form, Refusals refusals) {
        Colleague known = lines.other(other);
        List<Message> written = rows.with(other);
        return new MessagesScreen(
                Looking.me(),
                known,
                written,
                hints.each(own(written), Writing.MESSAGE, Language.NL),
                pairs.linked(other).isPresent(),
                form.typedText(),
                form.chosenId(),
                refusals);
    }

    /** Both read the same page, but hints are about one's own words alone. */
    private static Map<UUID, String> own(List<Message> written) {
        return written.stream()
                .filter(Message::mine)
                .limit(MOST_READ)
                .collect(Collectors.toMap(Message::id, Message::text));
    }
}
