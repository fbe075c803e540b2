package nl.klankbord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.klankbord.launch.EmbeddedPostgres;
import nl.klankbord.launch.HouseLock;
import nl.klankbord.launch.Login;
import nl.klankbord.launch.Roles;

/** The PostgreSQL behind the tests: one for the whole run, embedded unless somebody names another. */
record TestServer(Function<String, Login> logins) {
    static final String OWNER = "klankbord_owner";
    static final String APP = "klankbord_app";
    private static final String PASSWORD = "alleen-voor-tests";
    private static final List<HouseLock> HELD = new ArrayList<>();

    /** Tells the databases of this run from those of another run on the same server. */
    static final String PREFIX = "klankbord_test_" + ProcessHandle.current().pid();

    static TestServer running() {
        return Running.SERVER;
    }

    Login superuser(String database) {
        return logins.apply(database);
    }

    void create(TestDatabase database, String template) {
        try {
            new Roles(superuser("postgres")).makeDatabase(database.name(), template, database.owner(), database.app());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void drop(String name) {
        try (var connection = superuser("postgres").connect();
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists %s with (force)".formatted(name));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void dropAll(String prefix) {
        for (String name : names(prefix)) {
            drop(name);
        }
    }

    private List<String> names(String prefix) {
        var names = new ArrayList<String>();
        try (var connection = superuser("postgres").connect();
                var statement = connection.prepareStatement("select datname from pg_database where datname ^@ ?")) {
            statement.setString(1, prefix);
            for (var rows = statement.executeQuery(); rows.next(); ) {
                names.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return names;
    }

    private static TestServer start() {
        String url = System.getenv("KLANKBORD_TEST_DB_URL");
        String other = System.getProperty("house.postgres", "");
        var server =
                url != null && !url.isBlank() ? external(url) : other.isEmpty() ? embedded() : started(Path.of(other));
        server.makeRoles();
        return server;
    }

    private void makeRoles() {
        try {
            new Roles(superuser("postgres")).make(login(OWNER, "postgres"), login(APP, "postgres"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One of the two roles of the product. */
    Login login(String role, String database) {
        return new Login(superuser(database).url(), role, PASSWORD);
    }

    private static TestServer external(String url) {
        String user = System.getenv("KLANKBORD_TEST_DB_USER");
        String password = System.getenv("KLANKBORD_TEST_DB_PASSWORD");
        var server = new TestServer(
                database -> new Login(url.replaceFirst("(//[^/]+)(/[^?]*)?", "$1/" + database), user, password));
        atEnd(() -> server.dropAll(PREFIX));
        return server;
    }

    /** The PostgreSQL in this folder, for the whole run: {@code -Dhouse.postgres=/usr/lib/postgresql/15}. */
    private static TestServer started(Path home) {
        var postgres = OtherPostgres.start(
                home, "fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=300");
        atEnd(postgres::close);
        return new TestServer(postgres::superuser);
    }

    /** The files are kept from run to run, because making them costs a second; what was in them goes. */
    private static TestServer embedded() {
        var postgres = EmbeddedPostgres.in(
                freeSlot(),
                Map.of(
                        "fsync",
                        "off",
                        "synchronous_commit",
                        "off",
                        "full_page_writes",
                        "off",
                        "max_connections",
                        "300"));
        atEnd(postgres::close);
        postgres.start();
        var server = new TestServer(postgres::superuser);
        server.dropAll("klankbord_test_");
        return server;
    }

    /** Two runs at once each have their own; the lock lasts as long as this process. */
    private static Path freeSlot() {
        for (int number = 1; ; number++) {
            Path slot = Path.of("target", "test-database", Integer.toString(number));
            Optional<HouseLock> taken = take(slot);
            if (taken.isPresent()) {
                // A lock that nobody holds on to goes with the next clearing of memory, and another run would come in.
                HELD.add(taken.get());
                return slot;
            }
        }
    }

    private static Optional<HouseLock> take(Path slot) {
        try {
            return HouseLock.take(slot);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void atEnd(Runnable last) {
        Runtime.getRuntime().addShutdownHook(new Thread(last));
    }

    private static final class Running {
        static final TestServer SERVER = start();
    }
}
