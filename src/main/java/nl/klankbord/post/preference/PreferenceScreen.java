package nl.klankbord.post.preference;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody chose about mail and calendar.
 *
 * @param feedSince since when they have a secret calendar address; null when they have none
 * @param feed the address itself, shown this once; null at any other time
 */
public record PreferenceScreen(
        Preference preference,
        @Nullable Instant feedSince,
        @Nullable String feed) {}
