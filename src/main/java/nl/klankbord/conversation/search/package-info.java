/** Finding words back in what two people said to each other and agreed. */
@NullMarked
package nl.klankbord.conversation.search;

import org.jspecify.annotations.NullMarked;
