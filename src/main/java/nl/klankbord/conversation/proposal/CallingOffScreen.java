package nl.klankbord.conversation.proposal;

import java.util.UUID;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.people.Colleague;
import nl.klankbord.web.Message;
import nl.klankbord.web.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * Are you sure, and do you want to say something with it?
 *
 * @param notice what the other did a moment ago
 */
public record CallingOffScreen(
        UUID me,
        Colleague other,
        Conversation conversation,
        String word,
        Refusals refusals,
        @Nullable Message notice) {}
