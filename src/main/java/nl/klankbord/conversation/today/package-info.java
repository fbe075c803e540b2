@NullMarked
package nl.klankbord.conversation.today;

import org.jspecify.annotations.NullMarked;
