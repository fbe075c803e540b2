/** A few words to each other between two talks: closed until its reader opens it, and until then its writer can take it back. */
@NamedInterface("message")
@NullMarked
package nl.klankbord.conversation.message;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
