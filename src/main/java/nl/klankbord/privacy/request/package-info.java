/** Somebody asks for what others wrote about them for themselves. */
@NamedInterface("request")
@NullMarked
package nl.klankbord.privacy.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
