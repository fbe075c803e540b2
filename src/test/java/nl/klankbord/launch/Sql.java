package nl.klankbord.launch;

import java.sql.SQLException;

/** One statement, one answer. */
final class Sql {
    private Sql() {}

    static void run(Login login, String command) throws SQLException {
        try (var connection = login.connect();
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    static String text(Login login, String question) throws SQLException {
        try (var connection = login.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }
}
