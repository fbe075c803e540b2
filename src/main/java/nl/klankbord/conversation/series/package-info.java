/** The rhythm in which two people talk: agreed once, and then the talks are there by themselves. */
@NamedInterface("series")
@NullMarked
package nl.klankbord.conversation.series;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
