/** What the two take along on paper or as a PDF: one conversation, a year of them, or what they agreed. */
@NullMarked
package nl.klankbord.conversation.printout;

import org.jspecify.annotations.NullMarked;
