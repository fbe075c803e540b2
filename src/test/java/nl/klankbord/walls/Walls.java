package nl.klankbord.walls;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.klankbord.TestDatabase;
import nl.klankbord.walls.Thing.Kind;
import org.jspecify.annotations.Nullable;

/** The house as the database has it: filled as the owner, asked as the role that the application works as, in plain SQL. */
final class Walls implements AutoCloseable {

    /** Refused by a wall, by a right that was never given, or because a child would hang under strangers' talk. */
    private static final Set<String> REFUSED = Set.of("42501", "23503", "23505", "23514");

    private static final String EMPTY =
            "truncate conversation.conversation, conversation.series, conversation.note, conversation.message, conversation.sighting, conversation.strength, conversation.need, conversation.settling, people.reporting_line, people.employment, access.role cascade";

    private final TestDatabase database = TestDatabase.fresh();

    Walls() throws SQLException {
        try (Connection owner = database.owner().connect()) {
            for (int team = 0; team < 2; team++) {
                run(
                        owner,
                        "insert into people.team values (?, ?, ?, ?)",
                        World.team(team),
                        "Team " + team,
                        "team " + team,
                        World.NOON);
            }
            for (int who = 0; who < World.PEOPLE; who++) {
                String name = "Mens " + who;
                run(
                        owner,
                        "insert into people.person (id, given_name, family_name, sort_name, team_id) values (?, ?, ?, ?, ?)",
                        World.id(who),
                        name,
                        name,
                        name,
                        World.team(who));
                run(
                        owner,
                        "insert into access.account (person_id, address, opened_at) values (?, ?, ?)",
                        World.id(who),
                        who + "@delinde.example",
                        World.NOON);
            }
        }
    }

    /** Throws out what was there and puts this world in its place. */
    void hold(World world) throws SQLException {
        try (Connection owner = database.owner().connect()) {
            owner.setAutoCommit(false);
            run(owner, EMPTY);
            for (Map.Entry<Integer, String> role : world.roles.entrySet()) {
                UUID person = World.id(role.getKey());
                run(owner, "insert into access.role values (?, ?, ?, ?)", person, role.getValue(), person, World.NOON);
            }
            for (Thing thing : world.things) {
                insert(owner, thing.kind(), thing.columns());
            }
            owner.commit();
        }
    }

    /** As a mistake in a migration would. */
    void plant(String sql) throws SQLException {
        try (Connection superuser = database.superuser().connect()) {
            run(superuser, sql.replace("APP", database.app().user()));
        }
    }

    /** The application's role, in a transaction of this viewer on this day. */
    Connection as(int viewer, LocalDate day) throws SQLException {
        Connection app = database.app().connect();
        app.setAutoCommit(false);
        try (var statement =
                app.prepareStatement("select set_config('k.viewer', ?, true), set_config('k.today', ?, true)")) {
            statement.setString(1, World.id(viewer).toString());
            statement.setString(2, day.toString());
            statement.execute();
        }
        return app;
    }

    /** Which rows of a table the viewer finds. */
    static Set<String> seen(Connection app, Kind kind) throws SQLException {
        return asked(app, "select %s from %s".formatted(key(kind), kind.table));
    }

    /** The first column of every row of an answer. */
    static Set<String> asked(Connection app, String question, Object... values) throws SQLException {
        Set<String> found = new TreeSet<>();
        try (PreparedStatement statement = prepared(app, question, values);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    /** Whether the viewer can change this row; nothing stays of it. */
    static boolean changes(Connection app, Thing thing) throws SQLException {
        return takes(
                app,
                "update %s set %s where %s = ?".formatted(thing.kind().table, change(thing), key(thing.kind())),
                thing.key());
    }

    /** Whether the viewer can throw this row away; nothing stays of it. */
    static boolean removes(Connection app, Thing thing) throws SQLException {
        return takes(app, "delete from %s where %s = ?".formatted(thing.kind().table, key(thing.kind())), thing.key());
    }

    /** Whether the viewer can write this row; nothing stays of it. */
    static boolean writes(Connection app, Kind kind, Map<String, Object> row) throws SQLException {
        return takes(app, insertion(kind, row), row.values().toArray());
    }

    private static boolean takes(Connection app, String sql, Object... values) throws SQLException {
        var before = app.setSavepoint();
        try (PreparedStatement statement = prepared(app, sql, values)) {
            return statement.executeUpdate() > 0;
        } catch (SQLException refused) {
            if (!REFUSED.contains(refused.getSQLState())) {
                throw refused;
            }
            return false;
        } finally {
            app.rollback(before);
        }
    }

    private static String change(Thing thing) {
        return switch (thing.kind()) {
            case EMPLOYMENT -> "job_title = 'iets anders'";
            case LINE -> "source = 'elders'";
            case SERIES -> "state = 'ended', version = version + 1";
            case CONVERSATION -> "place = 'elders', version = version + 1";
            case DRAFT -> "content = 'anders'";
            case EXPERIENCE -> "felt_connection = 1";
            case AGREEMENT -> "closed_at = made_at, version = version + 1";
            case COMPANION -> "state = 'withdrawn'";
            case PASSING -> "refused_at = passed_at";
            case SETTLING -> "settled_on = settled_on + 1";
            case MESSAGE -> "read_at = written_at";
            case PREPARATION, MINUTES, VIEW, NOTE, STRENGTH, ASKING, SIGHTING, NEED -> "text = 'anders'";
            case CONFIRMATION -> "confirmed_at = confirmed_at + interval '1 day'";
            case SECONDING, REVEALING, PROPOSAL, ACCEPTANCE, CALLING_OFF, SKIP, WITHDRAWAL ->
                "employee_id = employee_id";
            case HANDOVER -> "receiver_id = receiver_id";
        };
    }

    private static String key(Kind kind) {
        return String.join(
                " || ' ' || ", kind.key.stream().map(it -> it + "::text").toList());
    }

    private static void insert(Connection owner, Kind kind, Map<String, Object> row) throws SQLException {
        run(owner, insertion(kind, row), row.values().toArray());
    }

    private static String insertion(Kind kind, Map<String, Object> row) {
        return "insert into %s (%s) values (%s)"
                .formatted(
                        kind.table,
                        String.join(", ", row.keySet()),
                        String.join(", ", Collections.nCopies(row.size(), "?")));
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values)) {
            statement.execute();
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        List<@Nullable Object> all = new ArrayList<>(List.of(values));
        for (int at = 0; at < all.size(); at++) {
            statement.setObject(at + 1, all.get(at));
        }
        return statement;
    }

    @Override
    public void close() {
        database.close();
    }
}
