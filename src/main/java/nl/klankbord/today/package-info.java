/** The home page: it draws the parts that modules contribute. */
@ApplicationModule(allowedDependencies = {"access", "web"})
@NullMarked
package nl.klankbord.today;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
