package nl.klankbord.conversation.agenda;

import java.util.List;
import nl.klankbord.conversation.preparation.Line;

/**
 * What one of the two brings to the table.
 *
 * @param given their given name
 * @param me whether it is the viewer
 * @param lines what they shared
 */
public record Voice(String given, boolean me, List<Line> lines) {}
