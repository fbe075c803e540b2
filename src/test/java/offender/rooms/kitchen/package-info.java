/** May use no other room, and does. */
@ApplicationModule(allowedDependencies = {})
package offender.rooms.kitchen;

import org.springframework.modulith.ApplicationModule;
