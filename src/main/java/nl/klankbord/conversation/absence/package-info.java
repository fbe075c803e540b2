/** Talking while somebody is ill: what may be asked, what may be recorded, and what nobody asks. */
@NamedInterface("absence")
@NullMarked
package nl.klankbord.conversation.absence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
