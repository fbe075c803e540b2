package nl.klankbord.post.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * For whom a letter waits, as far as may be known before anybody looks.
 *
 * @param example in an example organisation a letter is written as if at the moment it was made
 */
record Waiting(UUID person, Instant madeAt, boolean example) {}
