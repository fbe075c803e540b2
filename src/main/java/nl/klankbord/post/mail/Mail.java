package nl.klankbord.post.mail;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter that waits to be written and sent.
 *
 * @param appointment what it is about: an appointment, what comes back, or what lies ready; null for a digest
 * @param sequence the how manieth word about this appointment it is, counted from 0
 * @param dueOn the day of a digest; null for any other letter
 * @param tries how often it was tried already
 */
public record Mail(
        UUID id,
        UUID person,
        Kind kind,
        @Nullable UUID appointment,
        int sequence,
        @Nullable LocalDate dueOn,
        int tries) {}
