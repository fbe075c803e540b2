/** Thoughts about one's own work, each with another way to look at it and one thing to try. */
@NamedInterface("notebook")
@NullMarked
package nl.klankbord.coach.notebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
