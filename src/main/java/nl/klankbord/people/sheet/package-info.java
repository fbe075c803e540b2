/** A file with rows and columns, whatever program it came from, turned into a table of plain text. */
@NullMarked
package nl.klankbord.people.sheet;

import org.jspecify.annotations.NullMarked;
