/** Connection and challenge with each employee over the last weeks: what was meant, beside what was felt. */
@NullMarked
package nl.klankbord.conversation.balance;

import org.jspecify.annotations.NullMarked;
