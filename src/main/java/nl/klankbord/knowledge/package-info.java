/** What is known about talking at work: techniques, the map, and what lies behind them; files that are read once; and what a house writes itself beside them. */
@ApplicationModule(allowedDependencies = {"access", "privacy :: law", "privacy :: spi", "web"})
@NullMarked
package nl.klankbord.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
