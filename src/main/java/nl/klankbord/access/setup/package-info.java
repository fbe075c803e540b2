@NamedInterface("setup")
@NullMarked
package nl.klankbord.access.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
