/** Advice for a situation at work, with reasons. The manager tells in codes what is the case, and chooses what suits them. */
@ApplicationModule(allowedDependencies = {"access", "knowledge", "knowledge::content", "web"})
@NullMarked
package nl.klankbord.coach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
