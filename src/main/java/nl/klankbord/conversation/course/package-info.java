/** The one screen both look at while they talk: from opening to closing, with the time each step has. */
@NullMarked
package nl.klankbord.conversation.course;

import org.jspecify.annotations.NullMarked;
