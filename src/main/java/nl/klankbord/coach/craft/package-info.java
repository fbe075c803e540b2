/** The place where somebody finds what they keep for themselves. */
@NullMarked
package nl.klankbord.coach.craft;

import org.jspecify.annotations.NullMarked;
