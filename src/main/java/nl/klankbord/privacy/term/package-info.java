/** How long things stay, and what goes when. */
@NamedInterface("term")
@NullMarked
package nl.klankbord.privacy.term;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
