/** What two people wrote down after they talked: versions that stay, and a draft that is its author's alone. */
@NamedInterface("minutes")
@NullMarked
package nl.klankbord.conversation.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
