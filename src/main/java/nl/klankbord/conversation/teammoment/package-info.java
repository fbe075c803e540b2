/** A moment with the whole team: what was asked, what is next, and whom the manager still wants to hear. Never one person's points. */
@NamedInterface("teammoment")
@NullMarked
package nl.klankbord.conversation.teammoment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
