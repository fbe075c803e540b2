@NullMarked
package nl.klankbord.conversation.proof;

import org.jspecify.annotations.NullMarked;
