/** How a conversation felt to each of the two, and what was aimed at; side by side only when the employee agrees. */
@NamedInterface("experience")
@NullMarked
package nl.klankbord.conversation.experience;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
