/** What two people promised each other, and how it ended. */
@NamedInterface("agreement")
@NullMarked
package nl.klankbord.conversation.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
