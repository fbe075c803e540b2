/** Finding one’s own words: step by step, until there is something one can say or send. Nothing of it is kept here. */
@NullMarked
package nl.klankbord.coach.builder;

import org.jspecify.annotations.NullMarked;
