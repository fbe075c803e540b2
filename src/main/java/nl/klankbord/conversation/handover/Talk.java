package nl.klankbord.conversation.handover;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A talk with a former manager, and what came of it. */
public record Talk(UUID id, UUID manager, Instant startsAt, List<Item> items) {}
