/** Where a text goes that somebody just made: into a preparation of their own, or to somebody as a message. Nothing of it is kept here. */
@NullMarked
package nl.klankbord.conversation.placing;

import org.jspecify.annotations.NullMarked;
