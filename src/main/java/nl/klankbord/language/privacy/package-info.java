/** What this room tells of what it keeps about people. */
@NullMarked
package nl.klankbord.language.privacy;

import org.jspecify.annotations.NullMarked;
