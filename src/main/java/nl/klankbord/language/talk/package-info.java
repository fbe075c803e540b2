/** What was said in a talk: whether it argues for a change or for keeping things, and what the other does with it. Knows no person and keeps nothing. */
@NamedInterface("talk")
@NullMarked
package nl.klankbord.language.talk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
