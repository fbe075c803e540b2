/** How somebody goes through a conversation: the guide that belongs to its kind, or one they chose for themselves alone. */
@NamedInterface("guide")
@NullMarked
package nl.klankbord.conversation.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
