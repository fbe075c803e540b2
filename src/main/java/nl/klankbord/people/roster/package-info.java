/**
 * Taking in the list of people that an HR system hands over: which column is what, what is wrong with each line, who
 * would join, leave, move or change, and only then writing it.
 */
@NullMarked
package nl.klankbord.people.roster;

import org.jspecify.annotations.NullMarked;
