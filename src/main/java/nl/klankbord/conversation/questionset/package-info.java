/** Sentences for whoever does not know yet what to bring up: to choose from, for each kind of conversation and each side. */
@NamedInterface("questionset")
@NullMarked
package nl.klankbord.conversation.questionset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
