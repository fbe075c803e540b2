/** What somebody writes down for themselves, until a day they choose. */
@NamedInterface("note")
@NullMarked
package nl.klankbord.conversation.note;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
