/** A room with a shelf that is nobody else's. */
@ApplicationModule
package offender.rooms.cellar;

import org.springframework.modulith.ApplicationModule;
