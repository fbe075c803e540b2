/** What leaves the house for somebody's mailbox and calendar: when and with whom, and no word that anybody typed. */
@ApplicationModule(allowedDependencies = {"people", "access", "privacy :: spi", "web"})
@NullMarked
package nl.klankbord.post;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
