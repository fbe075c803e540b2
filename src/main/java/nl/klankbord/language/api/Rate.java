package nl.klankbord.language.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * How much one caller asked in this minute. It is counted in memory: several nodes count each for themselves, and a restart begins anew.
 * What it guards is the processor of this very machine, so that is enough.
 */
@Component
final class Rate {
    /** Everybody in a large house at once; the one who came longest ago is forgotten first. */
    private static final int MOST_CALLERS = 10_000;

    private final Clock clock;
    private final Map<UUID, Window> windows = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Window> eldest) {
            return size() > MOST_CALLERS;
        }
    };

    Rate(Clock clock) {
        this.clock = clock;
    }

    /** Counts a request of this size; how long to wait when it is one too many, and then it is not counted. */
    synchronized Optional<Duration> count(UUID caller, int bytes) {
        Instant now = clock.instant();
        Window window = windows.get(caller);
        if (window == null || !now.isBefore(window.ends())) {
            // Taken out first, so that it stands last among those who came.
            windows.remove(caller);
            window = new Window(now.plus(Bounds.WINDOW), 0, 0);
        } else if (window.full()) {
            return Optional.of(Duration.between(now, window.ends()));
        }
        windows.put(caller, new Window(window.ends(), window.requests() + 1, window.bytes() + bytes));
        return Optional.empty();
    }

    private record Window(Instant ends, int requests, long bytes) {

        boolean full() {
            return requests >= Bounds.REQUESTS_IN_A_WINDOW || bytes >= Bounds.BYTES_IN_A_WINDOW;
        }
    }
}
