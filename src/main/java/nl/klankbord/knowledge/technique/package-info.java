/** The techniques: their files, the map, and the page of each. */
@NullMarked
package nl.klankbord.knowledge.technique;

import org.jspecify.annotations.NullMarked;
