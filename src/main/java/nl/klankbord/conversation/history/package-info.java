@NullMarked
package nl.klankbord.conversation.history;

import org.jspecify.annotations.NullMarked;
