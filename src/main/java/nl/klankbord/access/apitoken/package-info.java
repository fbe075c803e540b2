/** Tokens for programs: an administrator makes one for a purpose and until a day, and ends it. */
@NamedInterface("apitoken")
@NullMarked
package nl.klankbord.access.apitoken;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
