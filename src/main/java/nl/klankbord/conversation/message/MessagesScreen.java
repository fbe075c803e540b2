package nl.klankbord.conversation.message;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.language.hint.HintsScreen;
import nl.klankbord.people.Colleague;
import nl.klankbord.web.Refusals;

/**
 * What the viewer and one other person wrote to each other, and room to write.
 *
 * @param messages newest first
 * @param hints what there is to see in those the viewer wrote; of what the other wrote there is nothing
 * @param open whether they are a pair today, and can write
 * @param text as it was typed
 * @param id of the message that is being written
 */
public record MessagesScreen(
        UUID me,
        Colleague other,
        List<Message> messages,
        Map<UUID, HintsScreen> hints,
        boolean open,
        String text,
        UUID id,
        Refusals refusals) {

    private static final int FEW = 8;

    /** Where the page is. */
    public String path() {
        return "/people/" + other.id() + "/messages";
    }

    /** Whether there is room to write: also for words that were typed when they still were a pair. */
    public boolean writes() {
        return open || !text.isEmpty();
    }

    /** How many wait to be opened by the viewer. */
    public long closed() {
        return messages.stream().filter(Message::closed).count();
    }

    /** The newest of those that can be read. */
    public List<Message> late() {
        return readable().stream().limit(FEW).toList();
    }

    /** Those from before. */
    public List<Message> before() {
        return readable().stream().skip(FEW).toList();
    }

    /** Whether the viewer wrote this one. */
    boolean wrote(UUID message) {
        return messages.stream().anyMatch(it -> it.mine() && it.id().equals(message));
    }

    private List<Message> readable() {
        return messages.stream().filter(it -> !it.closed()).toList();
    }
}
