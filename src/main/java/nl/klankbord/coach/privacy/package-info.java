/** What this room keeps about people, for the pages that say so. */
@NullMarked
package nl.klankbord.coach.privacy;

import org.jspecify.annotations.NullMarked;
