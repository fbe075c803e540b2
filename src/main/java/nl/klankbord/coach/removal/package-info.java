/** Taking away what one keeps for oneself, which can be put back for the rest of that day. */
@NullMarked
package nl.klankbord.coach.removal;

import org.jspecify.annotations.NullMarked;
