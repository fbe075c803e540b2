/** Journeys of people through the whole product, in a real browser. */
@NullMarked
package nl.klankbord.journey;

import org.jspecify.annotations.NullMarked;
