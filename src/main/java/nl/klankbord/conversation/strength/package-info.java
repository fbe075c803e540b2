/** What somebody is good at: named by themselves or by who guides them, theirs to keep, and told to whom they choose. */
@NamedInterface("strength")
@NullMarked
package nl.klankbord.conversation.strength;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
