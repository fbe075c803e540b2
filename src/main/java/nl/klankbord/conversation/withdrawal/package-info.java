/** 'I said yes too soon': taken back by oneself, told to the other, and kept beside the minutes. */
@NamedInterface("withdrawal")
@NullMarked
package nl.klankbord.conversation.withdrawal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
