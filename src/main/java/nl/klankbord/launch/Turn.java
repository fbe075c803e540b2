package nl.klankbord.launch;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;

/**
 * Whose turn it is to come in. Two nodes that start at once on one database would both make its tables and both tell the
 * past of the example; and one that sees the other's example half told would clear it away. The turn is a row that is held
 * on to: it falls away by itself with the node that had it.
 */
final class Turn implements AutoCloseable {

    private static final String MAKE = """
            create schema if not exists launch;
            create table if not exists launch.turn (only_one boolean primary key default true check (only_one));
            insert into launch.turn default values on conflict do nothing""";

    /** A node that vanished without a word must not keep the others out for hours; one that is busy may be for minutes. */
    private static final String STAY = """
            set idle_in_transaction_session_timeout = 0; set lock_timeout = 0; set statement_timeout = 0;
            set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 3""";

    private static final String HOLD = "select 1 from launch.turn for update";

    /** What 'if not exists' says when somebody else made it in that very moment. */
    private static final Set<String> MADE_MEANWHILE = Set.of("23505", "42P06", "42P07", "40P01", "XX000");

    private static final String HELD = "55P03";
    private static final int TRIES = 20;
    private static final Duration BREATH = Duration.ofMillis(100);

    private final Connection connection;

    private Turn(Connection connection) {
        this.connection = connection;
    }

    /** Waits until it is ours; tells when that is not at once. */
    static Turn take(Database database, Runnable waiting) {
        try {
            Connection connection = database.owner().connect();
            try {
                hold(connection, waiting);
                return new Turn(connection);
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Whose turn it is could not be seen", e);
        }
    }

    private static void hold(Connection connection, Runnable waiting) throws SQLException {
        make(connection);
        try (Statement statement = connection.createStatement()) {
            statement.execute(STAY);
            connection.setAutoCommit(false);
            if (!isFree(connection, statement)) {
                waiting.run();
                statement.execute(HOLD);
            }
        }
    }

    private static boolean isFree(Connection connection, Statement statement) throws SQLException {
        try {
            statement.execute(HOLD + " nowait");
            return true;
        } catch (SQLException e) {
            connection.rollback();
            if (HELD.equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    private static void make(Connection connection) throws SQLException {
        for (int tries = 1; ; tries++) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(MAKE);
                return;
            } catch (SQLException e) {
                if (!MADE_MEANWHILE.contains(String.valueOf(e.getSQLState())) || tries == TRIES) {
                    throw e;
                }
                Pause.interrupted(BREATH);
            }
        }
    }

    /** Lets the next one come in. When the database is gone, so is the turn. */
    @Override
    public void close() {
        try (connection) {
            connection.rollback();
        } catch (SQLException gone) {
            return;
        }
    }
}
