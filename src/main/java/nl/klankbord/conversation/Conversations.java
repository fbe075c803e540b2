package nl.klankbord.conversation;

import java.util.List;
import java.util.UUID;
import nl.klankbord.people.Pair;

/** Conversations, found through the viewer: what is not theirs is not there. */
public interface Conversations {

    /** One conversation of the viewer's; anybody else's is {@link nl.klankbord.web.NotHere}. */
    Conversation find(UUID id);

    /** What went before for this pair, newest first, at most so many. */
    List<Conversation> of(Pair pair, int most);
}
