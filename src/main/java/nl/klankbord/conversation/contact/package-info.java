/** Short contacts as a manager remembers them: who, where, and what they meant to do. */
@NamedInterface("contact")
@NullMarked
package nl.klankbord.conversation.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
