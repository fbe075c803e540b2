package nl.klankbord.launch;

import java.util.Map;

/** What opens once the database is ready: the application itself, which the launcher does not know. */
@FunctionalInterface
public interface Rooms {
    /** Opens the application on this database with these settings; closing what comes back ends it. */
    AutoCloseable open(Database database, Map<String, Object> settings);
}
