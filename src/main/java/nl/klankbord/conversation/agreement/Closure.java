package nl.klankbord.conversation.agreement;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an agreement ended, who said so and when.
 *
 * @param word what they said about it; may be empty
 * @param successor what it became, when it changed
 */
public record Closure(UUID author, Outcome outcome, String word, Instant at, @Nullable String successor) {}
