/** What this room tells of what it keeps about people. */
@NullMarked
package nl.klankbord.knowledge.privacy;

import org.jspecify.annotations.NullMarked;
