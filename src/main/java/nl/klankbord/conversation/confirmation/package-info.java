/** 'Yes, that is how it was': said by each of the two, about one version of the minutes. */
@NamedInterface("confirmation")
@NullMarked
package nl.klankbord.conversation.confirmation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
