/** What each of two people wants to talk about: theirs alone, until they share it line by line. */
@NamedInterface("preparation")
@NullMarked
package nl.klankbord.conversation.preparation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
