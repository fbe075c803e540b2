@NullMarked
package nl.klankbord.conversation.privacy;

import org.jspecify.annotations.NullMarked;
