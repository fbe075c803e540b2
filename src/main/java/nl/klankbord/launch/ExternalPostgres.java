package nl.klankbord.launch;

import java.sql.Connection;
import java.sql.SQLException;

/** A PostgreSQL that somebody else runs and looks after; Klankbord only checks that its walls can stand there. */
record ExternalPostgres(Login owner, Login app) implements Database {
    private static final int OLDEST = 15;

    static ExternalPostgres open(ExternalLogins logins) {
        var postgres = new ExternalPostgres(logins.owner(), logins.app());
        postgres.check();
        return postgres;
    }

    /** Nobody knows before asking; a page that cannot reach it finds out by itself. */
    @Override
    public boolean available() {
        return true;
    }

    @Override
    public void close() {}

    private void check() {
        if (owner.user().equals(app.user())) {
            throw new CannotStart("external.same-role", app.user());
        }
        try (var asOwner = reach(owner);
                var asApp = reach(app)) {
            checkVersion(asOwner);
            checkOwner(asOwner);
            checkApp(asApp);
        } catch (SQLException e) {
            throw new CannotStart("external.unreachable", owner.url(), String.valueOf(e.getMessage()));
        }
    }

    private static Connection reach(Login login) {
        try {
            return login.connect();
        } catch (SQLException e) {
            throw new CannotStart("external.unreachable", login, String.valueOf(e.getMessage()));
        }
    }

    private static void checkVersion(Connection connection) throws SQLException {
        if (connection.getMetaData().getDatabaseMajorVersion() < OLDEST) {
            throw new CannotStart("external.too-old", connection.getMetaData().getDatabaseProductVersion(), OLDEST);
        }
    }

    private void checkOwner(Connection connection) throws SQLException {
        if (!holds(connection, "has_database_privilege(current_database(), 'create')")) {
            throw new CannotStart("external.owner-cannot-create", owner.user());
        }
    }

    /** Row-level security does not hold a superuser, a role that bypasses it, or one that may become the owner. */
    private void checkApp(Connection connection) throws SQLException {
        if (holds(connection, "(select rolsuper or rolbypassrls from pg_roles where rolname = current_user)")
                || holds(
                        connection,
                        "pg_has_role('%s', 'member')".formatted(owner.user().replace("'", "''")))
                || holds(connection, "has_database_privilege(current_database(), 'create')")) {
            throw new CannotStart("external.app-too-strong", app.user());
        }
    }

    private static boolean holds(Connection connection, String condition) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select " + condition)) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
