/** What somebody thinks of another, or of something, with what they saw for it and against it. */
@NamedInterface("evidence")
@NullMarked
package nl.klankbord.coach.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
