/** From a proposed moment to minutes both confirmed, and the agreements that come back. */
@ApplicationModule(
        allowedDependencies = {
            "people",
            "post",
            "access",
            "privacy :: spi",
            "knowledge",
            "knowledge :: guide",
            "knowledge :: piece",
            "language",
            "language :: hint",
            "web"
        })
@NullMarked
package nl.klankbord.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
