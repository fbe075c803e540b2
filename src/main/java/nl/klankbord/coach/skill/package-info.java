/** What somebody does well and likes doing, by technique; advice weighs it. */
@NamedInterface("skill")
@NullMarked
package nl.klankbord.coach.skill;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
