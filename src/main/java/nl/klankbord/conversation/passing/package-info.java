/** A promise from a former manager's time that the employee would like the new one to take over. */
@NullMarked
package nl.klankbord.conversation.passing;

import org.jspecify.annotations.NullMarked;
