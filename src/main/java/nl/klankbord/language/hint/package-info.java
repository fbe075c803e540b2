/** What the reading companion shows beside somebody's own words, for them alone; nothing of it is kept. */
@NamedInterface("hint")
@NullMarked
package nl.klankbord.language.hint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
