/** By what somebody notices that they are about to solve it for the other, and what they do instead. */
@NamedInterface("warning")
@NullMarked
package nl.klankbord.coach.warning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
