/** Talks seen back that somebody keeps for themselves, until a day that comes soon. */
@NamedInterface("keepsake")
@NullMarked
package nl.klankbord.language.keepsake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
