/** The stance before the technique: half a minute to read before one begins. */
@NullMarked
package nl.klankbord.coach.stance;

import org.jspecify.annotations.NullMarked;
