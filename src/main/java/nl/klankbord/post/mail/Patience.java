package nl.klankbord.post.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait before a letter is tried again: longer each time, two days in all, and then no more. */
final class Patience {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(15),
            Duration.ofHours(24));

    private Patience() {}

    /**
     * The pause after so many tries.
     *
     * @param tries how often it was tried in vain, 1 or more
     */
    static Optional<Duration> after(int tries) {
        return tries <= PAUSES.size() ? Optional.of(PAUSES.get(tries - 1)) : Optional.empty();
    }
}
