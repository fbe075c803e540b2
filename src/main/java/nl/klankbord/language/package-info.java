/** What somebody's own words do: findings in a text, and which parts of good feedback are there. The core knows no person and keeps nothing; beside it lies what somebody chose to keep. */
@ApplicationModule(allowedDependencies = {"access", "people", "privacy :: spi", "web"})
@NullMarked
package nl.klankbord.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
