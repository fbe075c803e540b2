/** What the law is said to say: one file, with what this organisation puts beside it. */
@NamedInterface("law")
@NullMarked
package nl.klankbord.privacy.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
