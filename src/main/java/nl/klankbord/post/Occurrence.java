package nl.klankbord.post;

import java.time.Instant;
import java.util.UUID;

/**
 * One time of something that comes back.
 *
 * @param appointment what stands there
 * @param path where in Klankbord one reads more, beginning with a slash
 * @param stands false when there is nothing that time
 */
public record Occurrence(UUID appointment, Instant startsAt, String path, boolean stands) {}
