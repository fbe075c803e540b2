/** How Klankbord starts and stops: the data directory, its lock, the database and the migrations. Nothing else depends on it. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.klankbord.launch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
