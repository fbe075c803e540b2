/** Conversations from opening to closing: what both prepare, the steps, how to close and what to write down. */
@NamedInterface("guide")
@NullMarked
package nl.klankbord.knowledge.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
