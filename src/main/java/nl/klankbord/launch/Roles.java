package nl.klankbord.launch;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.core.Utils;

/** The two roles of a house and its database: made when they are not there, and put right at every start. */
public record Roles(Login superuser) {

    /** Makes both roles, or gives the ones that are there their password and their limits back. */
    public void make(Login owner, Login app) throws SQLException {
        try (var connection = superuser.connect()) {
            role(connection, owner);
            role(connection, app);
        }
    }

    /** Makes a database that the owner owns and the app may enter, as a copy of the template, unless it exists. */
    public void makeDatabase(String name, String template, Login owner, Login app) throws SQLException {
        try (var connection = superuser.connect()) {
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                run(
                        connection,
                        "create database %s owner %s template %s encoding 'UTF8' locale 'C'",
                        name,
                        owner.user(),
                        template);
            }
            run(connection, "revoke all on database %s from public", name);
            run(connection, "grant connect on database %s to %s", name, app.user());
        }
    }

    private static void role(Connection connection, Login login) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", login.user())) {
            run(connection, "create role %s", login.user());
        }
        run(
                connection,
                "alter role %s login nosuperuser nobypassrls nocreatedb nocreaterole noreplication",
                login.user());
        try (var statement = connection.createStatement()) {
            StringBuilder password = Utils.escapeLiteral(new StringBuilder(), login.password(), true);
            statement.execute("alter role %s password '%s'".formatted(quoted(login.user()), password));
        }
    }

    private static boolean exists(Connection connection, String question, String name) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void run(Connection connection, String command, Object... names) throws SQLException {
        Object[] quoted = new Object[names.length];
        for (int i = 0; i < names.length; i++) {
            quoted[i] = quoted(names[i].toString());
        }
        try (var statement = connection.createStatement()) {
            statement.execute(command.formatted(quoted));
        }
    }

    private static String quoted(String name) throws SQLException {
        return Utils.escapeIdentifier(new StringBuilder(), name).toString();
    }
}
