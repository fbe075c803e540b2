package nl.klankbord.people.roster;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.klankbord.web.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * The first step: hand in a list.
 *
 * @param sources the lists that came in before
 * @param busy the import that is under way; then nothing can be handed in
 */
public record UploadScreen(
        String source,
        String extent,
        List<String> sources,
        Refusals refusals,
        @Nullable Busy busy) {

    /** Somebody is taking in a list already. */
    public record Busy(UUID id, String who, boolean mine, String fileName, Instant since) {}
}
