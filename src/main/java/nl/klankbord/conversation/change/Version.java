package nl.klankbord.conversation.change;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One version of the minutes, with what the two said of it.
 *
 * @param agreements the words of what was agreed in it, in their order
 * @param confirmed who says yes to it
 * @param withdrawn who said yes and took that back
 */
record Version(
        int number,
        UUID author,
        Instant writtenAt,
        String text,
        List<String> agreements,
        List<UUID> confirmed,
        List<UUID> withdrawn) {}
