package nl.klankbord.post;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * Something that comes back in calendars, until it ends.
 *
 * @param startsAt the first time
 * @param zone whose clock on the wall it keeps to, in summer and in winter
 * @param rule how it comes back, as RFC 5545 writes a rule
 * @param minutes how long each time
 */
public record Repetition(UUID id, Instant startsAt, ZoneId zone, String rule, int minutes) {

    /**
     * Somebody in whose calendar it comes.
     *
     * @param path where in Klankbord they read more, beginning with a slash
     */
    public record Guest(UUID person, String path) {}
}
