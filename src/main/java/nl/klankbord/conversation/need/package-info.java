/** What somebody needs to do their work well, in their own words; and for who guides them, questions to check and nothing to conclude. */
@NamedInterface("need")
@NullMarked
package nl.klankbord.conversation.need;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
