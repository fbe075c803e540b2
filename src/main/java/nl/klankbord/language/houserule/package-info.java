/** What a house wants otherwise of the reading companion: kinds it leaves out, and phrases of its own. HR keeps it. */
@NamedInterface("houserule")
@NullMarked
package nl.klankbord.language.houserule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
