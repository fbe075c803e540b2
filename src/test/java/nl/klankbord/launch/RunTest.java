package nl.klankbord.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** One data folder through the days of Bram, who looks after the machine. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RunTest {
    @TempDir
    static Path folder;

    private final Shutdown shutdown = new Shutdown();
    private final ByteArrayOutputStream console = new ByteArrayOutputStream();
    private final List<String> seen = new ArrayList<>();

    @AfterEach
    void stop() {
        shutdown.run();
    }

    @Test
    @Order(1)
    void bramStartsItAndReadsWhereToLook() throws IOException {
        int code = start(shutdown, (database, settings) -> {
            seen.add(text(database, "select current_user || ' sees ' || count(*) from people.person"));
            seen.add(text(database, "show fsync") + " " + text(database, "show synchronous_commit"));
            return () -> seen.add(text(database, "select 'the database is still there'"));
        });

        assertThat(code).isZero();
        assertThat(console.toString(StandardCharsets.UTF_8))
                .contains(folder.toString(), "http://localhost:", "Ctrl-C")
                .hasLineCount(3);
        shutdown.run();
        assertThat(seen).containsExactly("app sees 0", "on on", "the database is still there");
    }

    @Test
    @Order(2)
    void aSecondStartOnTheSameFolderIsTurnedAwayKindly() throws IOException {
        assertThat(start(shutdown, this::open)).isZero();

        assertThat(start(new Shutdown(), this::open)).isOne();
        assertThat(console.toString(StandardCharsets.UTF_8)).contains("already running on " + folder);
        assertThat(seen).hasSize(1);
    }

    @Test
    @Order(2)
    void whatSomebodyWroteReachesNoErrorAndNoLog() throws IOException {
        start(shutdown, (database, settings) -> {
            run(database, "create schema k create table said (word text primary key)");
            run(database, "insert into k.said values ('Daan slaapt slecht')");
            seen.add(refusal(database, "insert into k.said values ('Daan slaapt slecht')"));
            run(database, "drop schema k cascade");
            return () -> {};
        });
        shutdown.run();

        assertThat(seen.getFirst()).contains("said_pkey").doesNotContain("slaapt");
        assertThat(Files.readString(folder.resolve("database.log"))).doesNotContain("slaapt");
        assertThat(Files.readString(folder.resolve("database/postgresql.conf"))).contains("terse");
    }

    @Test
    @Order(3)
    void aTakenPortIsToldBeforeAnythingStarts() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            int code = run(shutdown, this::open, "--port", Integer.toString(other.getLocalPort()));

            assertThat(code).isOne();
            assertThat(console.toString(StandardCharsets.UTF_8))
                    .contains("127.0.0.1 port " + other.getLocalPort())
                    .hasLineCount(1);
            assertThat(seen).isEmpty();
        }
    }

    @Test
    @Order(4)
    void pagesThatDoNotOpenAreOneKindLine() throws IOException {
        int code = start(shutdown, (database, settings) -> {
            throw new IllegalStateException("a bean is missing");
        });

        assertThat(code).isOne();
        assertThat(console.toString(StandardCharsets.UTF_8))
                .contains("klankbord.log")
                .doesNotContain("bean")
                .hasLineCount(2);
    }

    @Test
    @Order(5)
    void whatALaterKlankbordLeftBehindIsNotTouched() throws IOException {
        start(shutdown, (database, settings) -> {
            new Migrations(
                            database,
                            List.of(
                                    "access",
                                    "privacy",
                                    "people",
                                    "post",
                                    "conversation",
                                    "coach",
                                    "language",
                                    "knowledge",
                                    "from_later"))
                    .run();
            return () -> {};
        });
        shutdown.run();

        var again = new Shutdown();
        assertThat(start(again, this::open)).isOne();
        assertThat(console.toString(StandardCharsets.UTF_8)).contains("newer Klankbord", "from_later");
        assertThat(seen).isEmpty();
        again.run();
    }

    private AutoCloseable open(Database database, Map<String, Object> settings) {
        seen.add("open");
        return () -> {};
    }

    private int start(Shutdown shutdown, Rooms rooms) throws IOException {
        return run(shutdown, rooms, "--port", Integer.toString(freePort()));
    }

    private int run(Shutdown shutdown, Rooms rooms, String... port) throws IOException {
        var arguments = new ArrayList<>(List.of("run", "--data", folder.toString()));
        arguments.addAll(List.of(port));
        return new Launcher(Map.of(), new PrintStream(console, true, StandardCharsets.UTF_8), () -> shutdown)
                .run(rooms, arguments);
    }

    private static void run(Database database, String command) {
        try {
            Sql.run(database.owner(), command);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String refusal(Database database, String command) {
        try {
            Sql.run(database.owner(), command);
            return "it was not refused";
        } catch (SQLException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    private static String text(Database database, String question) {
        try {
            return Sql.text(database.app(), question);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
