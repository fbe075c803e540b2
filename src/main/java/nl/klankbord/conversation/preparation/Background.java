package nl.klankbord.conversation.preparation;

import java.util.List;
import nl.klankbord.conversation.need.OwnNeed;

/**
 * What the other lets the viewer know: good to have in mind before a talk.
 *
 * @param strengths what they are good at, in a few words each
 * @param needs what they need, what matters most first
 */
public record Background(List<String> strengths, List<OwnNeed> needs) {}
