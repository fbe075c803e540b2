package nl.klankbord.conversation.absence;

import java.time.Instant;
import java.util.UUID;

/** A record as it is kept, with who wrote it last and when. */
public record Kept(UUID author, Instant at, AbsenceForm form) {}
