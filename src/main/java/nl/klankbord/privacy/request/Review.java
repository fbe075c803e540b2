package nl.klankbord.privacy.request;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Words of one's own that somebody asked for.
 *
 * @param about who asked, and whom the words are about
 * @param due until when it can be looked at
 */
public record Review(UUID id, UUID about, String kind, LocalDate written, LocalDate due, String text) {}
