/** Somebody who comes along to one conversation, because the employee says yes, and sees that one alone. */
@NamedInterface("companion")
@NullMarked
package nl.klankbord.conversation.companion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
