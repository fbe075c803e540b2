package nl.klankbord.post;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that stands in calendars.
 *
 * @param minutes how long
 * @param path where in Klankbord one reads more, beginning with a slash
 */
public record Appointment(UUID id, Instant startsAt, int minutes, String path) {}
