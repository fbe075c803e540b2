package nl.klankbord.conversation.proposal;

import java.time.Instant;

/**
 * Another conversation that the viewer has at the moment they are about to offer.
 *
 * @param with the given name of whom they talk with then
 */
public record Overlap(Instant startsAt, String with) {}
