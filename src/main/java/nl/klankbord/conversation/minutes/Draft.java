package nl.klankbord.conversation.minutes;

import java.time.Instant;

/**
 * What somebody saved and did not lay before the other yet. Only its author reads it in Klankbord.
 *
 * @param version rises with every save, so that two tabs cannot overwrite each other
 */
public record Draft(MinutesForm form, int version, Instant savedAt) {}
