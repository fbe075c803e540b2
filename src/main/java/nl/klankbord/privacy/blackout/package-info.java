/** Passages of somebody's words that do not go along, because they are about a third person. */
@NullMarked
package nl.klankbord.privacy.blackout;

import org.jspecify.annotations.NullMarked;
