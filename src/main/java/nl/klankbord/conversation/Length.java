package nl.klankbord.conversation;

import java.util.List;
import nl.klankbord.web.Message;

/** How long a conversation takes, as people choose and say it. */
public final class Length {

    /** What one can choose, in minutes. */
    public static final List<Integer> CHOICES = List.of(15, 30, 45, 60);

    private Length() {}

    /** 'een kwartier', 'een half uur', 'drie kwartier', 'een uur'; any other number as minutes. */
    public static Message of(int minutes) {
        return CHOICES.contains(minutes)
                ? Message.of("conversation.length." + minutes)
                : Message.of("conversation.length.minutes", minutes);
    }
}
