package nl.klankbord;

import java.util.concurrent.atomic.AtomicInteger;
import nl.klankbord.launch.Database;
import nl.klankbord.launch.Login;
import nl.klankbord.launch.Migrations;

/**
 * A database for one test class: fresh, migrated and its own. {@code TestDatabase.fresh()} is quick, because it copies one
 * that was migrated once; closing it throws it away.
 *
 * <p>With {@code KLANKBORD_TEST_DB_URL} (and {@code _USER}, {@code _PASSWORD} of a superuser) the tests use that server;
 * with {@code -Dhouse.postgres=/usr/lib/postgresql/15} they start one from that folder.
 */
public record TestDatabase(String name) implements Database {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** With every schema in it, and no rows. */
    public static TestDatabase fresh() {
        return copyOf(Migrated.ONCE.name());
    }

    /** With nothing in it, not even a schema. */
    public static TestDatabase empty() {
        return copyOf("template0");
    }

    private static TestDatabase copyOf(String template) {
        var database = new TestDatabase("%s_%d".formatted(TestServer.PREFIX, NUMBER.incrementAndGet()));
        TestServer.running().create(database, template);
        return database;
    }

    /** The superuser of the test server, for looking behind the walls; the product never does. */
    public Login superuser() {
        return TestServer.running().superuser(name);
    }

    @Override
    public Login owner() {
        return TestServer.running().login(TestServer.OWNER, name);
    }

    @Override
    public Login app() {
        return TestServer.running().login(TestServer.APP, name);
    }

    @Override
    public boolean available() {
        return true;
    }

    @Override
    public void close() {
        TestServer.running().drop(name);
    }

    private static final class Migrated {
        static final TestDatabase ONCE = empty();

        static {
            Migrations.migrate(ONCE);
        }
    }
}
