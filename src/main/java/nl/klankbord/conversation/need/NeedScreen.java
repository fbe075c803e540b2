package nl.klankbord.conversation.need;

import java.util.UUID;
import nl.klankbord.web.Refusals;

/**
 * Room to say what one of the needs means to the viewer.
 *
 * @param form as it was typed
 * @param kept whether something about it is kept
 */
public record NeedScreen(UUID me, OwnNeed form, boolean kept, Refusals refusals) {}
