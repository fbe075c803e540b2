package nl.klankbord.launch;

import java.sql.Connection;
import java.sql.SQLException;

/** An example organisation whose making was cut off: cleared away before anybody comes in, so that it can be made anew. */
final class HalfMade {

    private static final String HALF = "select 1 from access.organisation where example and whole_at is null";

    private static final String CLEAR = """
            do $$ begin
                execute (select 'truncate ' || string_agg(format('%I.%I', schemaname, tablename), ', ')
                           from pg_tables where schemaname in ('access', 'privacy', 'people', 'post', 'conversation', 'coach', 'language', 'knowledge')
                            and tablename <> 'flyway_schema_history');
            end $$""";

    private HalfMade() {}

    /** Clears a half-made example, and nothing else ever; true when there was one. */
    static boolean cleared(Database database) {
        try (Connection owner = database.owner().connect();
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            boolean half = statement.executeQuery(HALF).next();
            if (half) {
                statement.execute(CLEAR);
            }
            owner.commit();
            return half;
        } catch (SQLException e) {
            throw new IllegalStateException("Whether the example is whole could not be seen", e);
        }
    }
}
