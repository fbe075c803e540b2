/** Persons, teams and reporting lines with a past. */
@ApplicationModule(allowedDependencies = {"access", "privacy :: spi", "web"})
@NullMarked
package nl.klankbord.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
