/** What changed from one version of the minutes to the next, as both of the two may read it. */
@NullMarked
package nl.klankbord.conversation.change;

import org.jspecify.annotations.NullMarked;
