/** A house in one file: written while people work, closed to whoever has no key, and put back into an empty database. */
@NullMarked
package nl.klankbord.launch.backup;

import org.jspecify.annotations.NullMarked;
