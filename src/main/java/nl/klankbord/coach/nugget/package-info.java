/** Something good that somebody saw in another, kept to say it later. */
@NamedInterface("nugget")
@NullMarked
package nl.klankbord.coach.nugget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
