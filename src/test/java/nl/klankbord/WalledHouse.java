package nl.klankbord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/** A house with the cast in it and something of every kind kept about them, entered with plain SQL. */
final class WalledHouse implements AutoCloseable {

    static final String TODAY = "2026-11-24";

    private final TestDatabase database = TestDatabase.fresh();

    /** Lets the cast in, and lays down one row of everything that is kept about a pair. */
    static WalledHouse furnished() throws SQLException, IOException {
        var house = new WalledHouse();
        try (Connection owner = house.database.owner().connect();
                var statement = owner.createStatement()) {
            TheCast.moveIn(owner);
            statement.execute(Files.readString(Path.of("src/test/resources/walls.sql")));
        }
        return house;
    }

    /** The role that the application works as, in a transaction of this viewer; nobody looks when it is null. */
    Connection appAs(@Nullable UUID viewer) throws SQLException {
        Connection connection = database.app().connect();
        connection.setAutoCommit(false);
        try (var statement =
                connection.prepareStatement("select set_config('k.viewer', ?, true), set_config('k.today', ?, true)")) {
            statement.setString(1, viewer == null ? "" : viewer.toString());
            statement.setString(2, TODAY);
            statement.execute();
        }
        return connection;
    }

    /** Somebody past every wall, to know what there is to be seen. */
    Connection superuser() throws SQLException {
        return database.superuser().connect();
    }

    @Override
    public void close() {
        database.close();
    }

    /** The wall says no to this: it is not theirs to do. */
    static void refuses(String sql, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .as(sql)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        fault -> assertThat(fault.getSQLState()).isEqualTo("42501"));
    }
}
