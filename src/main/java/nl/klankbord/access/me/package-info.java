@NamedInterface("me")
@NullMarked
package nl.klankbord.access.me;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
