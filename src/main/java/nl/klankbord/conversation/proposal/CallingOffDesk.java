package nl.klankbord.conversation.proposal;

import java.util.UUID;
import nl.klankbord.access.Looking;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Conversations;
import nl.klankbord.people.Colleagues;
import nl.klankbord.web.Message;
import nl.klankbord.web.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out the question whether somebody wants to call a conversation off. */
@Component
class CallingOffDesk {

    private final Conversations conversations;
    private final Colleagues colleagues;

    CallingOffDesk(Conversations conversations, Colleagues colleagues) {
        this.conversations = conversations;
        this.colleagues = colleagues;
    }

    @Transactional(readOnly = true)
    public CallingOffScreen screen(UUID id, String word, Refusals refusals, @Nullable Message notice) {
        UUID me = Looking.me();
        Conversation now = conversations.find(id);
        return new CallingOffScreen(me, colleagues.find(now.pair().other(me)), now, word, refusals, notice);
    }
}
