/** The page of one conversation: what to do now, what the two want to talk about, and the sheet for on the table. */
@NullMarked
package nl.klankbord.conversation.agenda;

import org.jspecify.annotations.NullMarked;
