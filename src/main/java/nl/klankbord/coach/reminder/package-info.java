/** When somebody wants to be reminded of something of their own, chosen with one tap. */
@NullMarked
package nl.klankbord.coach.reminder;

import org.jspecify.annotations.NullMarked;
