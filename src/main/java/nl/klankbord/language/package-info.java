/** What somebody's own words do: findings in a text, and which parts of good feedback are there. Knows no person and keeps nothing. */
@ApplicationModule(allowedDependencies = {"access", "web"})
@NullMarked
package nl.klankbord.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
