package nl.klankbord.language.houserule;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One wish of the house, with who made it and who ended it.
 *
 * @param kind as files write it: vague_praise
 * @param language of the phrase: nl or en; empty when the whole kind is left out
 * @param phrase plain words; empty when the whole kind is left out
 * @param endedAt null while it stands
 */
public record HouseRule(
        UUID id,
        String kind,
        String language,
        String phrase,
        String message,
        String rewrite,
        UUID madeBy,
        Instant madeAt,
        @Nullable UUID endedBy,
        @Nullable Instant endedAt) {

    /** Whether it counts today. */
    public boolean stands() {
        return endedAt == null;
    }

    /** Whether it leaves out a whole kind. */
    public boolean off() {
        return phrase.isEmpty();
    }
}
