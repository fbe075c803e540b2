/** What is kept about people: shown to them, given along, asked for, and let go in time. Knows none of the rooms that keep it. */
@ApplicationModule(allowedDependencies = {"access", "web"})
@NullMarked
package nl.klankbord.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
