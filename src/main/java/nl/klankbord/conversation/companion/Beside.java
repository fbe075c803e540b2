package nl.klankbord.conversation.companion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.klankbord.conversation.Kind;
import nl.klankbord.conversation.Length;
import nl.klankbord.conversation.Setting;
import nl.klankbord.conversation.State;
import nl.klankbord.people.Pair;
import nl.klankbord.web.Message;
import org.jspecify.annotations.Nullable;

/**
 * One conversation, as whoever comes along sees it.
 *
 * @param lines what the two shared for it, the employee first
 * @param minutes the newest that were laid before both; empty when there are none
 * @param promises what stands in those minutes
 */
public record Beside(
        UUID id,
        UUID conversation,
        Pair pair,
        Kind kind,
        State state,
        Instant startsAt,
        int durationMinutes,
        Setting setting,
        String place,
        List<Word> lines,
        String minutes,
        List<Word> promises) {

    /** How long, as people say it. */
    public Message length() {
        return Length.of(durationMinutes);
    }

    /** What this one of the two shared. */
    public List<Word> linesOf(UUID person) {
        return lines.stream().filter(line -> line.who().equals(person)).toList();
    }

    /** Something that one of the two wrote or promised. */
    public record Word(UUID who, String text, @Nullable LocalDate due) {}
}
