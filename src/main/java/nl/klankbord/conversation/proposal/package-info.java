/** Offering a moment to talk, and answering such an offer. */
@NamedInterface("proposal")
@NullMarked
package nl.klankbord.conversation.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
