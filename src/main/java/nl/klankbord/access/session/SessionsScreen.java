package nl.klankbord.access.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Where I am signed in; the first one is where I am now. */
public record SessionsScreen(List<Line> sessions) {

    /** Whether I am signed in anywhere but here. */
    public boolean elsewhere() {
        return sessions.stream().anyMatch(it -> !it.here());
    }

    /**
     * One device.
     *
     * @param seen roughly when it was last used, as the end of a message key: now, hour or earlier
     */
    public record Line(UUID id, BrowserKind kind, boolean ownDevice, Instant since, String seen, boolean here) {

        private static final Duration JUST_NOW = Duration.ofMinutes(5);
        private static final Duration HOUR = Duration.ofHours(1);

        static Line of(OwnSessions.Lived session, Instant now) {
            Duration ago = Duration.between(session.seen(), now);
            String seen = ago.compareTo(JUST_NOW) < 0 ? "now" : ago.compareTo(HOUR) < 0 ? "hour" : "earlier";
            return new Line(session.id(), session.kind(), session.ownDevice(), session.since(), seen, session.here());
        }
    }
}
