package nl.klankbord.launch.backup;

import java.sql.Connection;
import java.sql.SQLException;
import nl.klankbord.launch.Login;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** A way into the database on which every value is written the same way on any server, because rows are compared by how they look. */
final class Plain {
    private static final String ALIKE = """
            set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres'; set timezone = 'UTC';
            set extra_float_digits = 1; set bytea_output = 'hex'; set xmlbinary = 'base64';
            set search_path = pg_catalog; set statement_timeout = 0; set idle_in_transaction_session_timeout = 0""";

    private Plain() {}

    static Connection connect(Login login) throws SQLException {
        Connection connection = login.connect();
        try (var statement = connection.createStatement()) {
            statement.execute(ALIKE);
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    static CopyManager copying(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    static void run(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
