/** Finding a technique in the words of somebody who needs one. */
@NullMarked
package nl.klankbord.knowledge.search;

import org.jspecify.annotations.NullMarked;
