/** Advice for a situation at work, with reasons; and what whoever coaches keeps for themselves to do it better. */
@ApplicationModule(allowedDependencies = {"access", "knowledge", "knowledge::content", "people", "privacy::spi", "web"})
@NullMarked
package nl.klankbord.coach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
