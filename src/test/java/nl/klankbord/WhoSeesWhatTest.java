package nl.klankbord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.klankbord.guard.Guard;
import nl.klankbord.guard.Seen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Plain SQL as the application's role shows each of the cast what the comments on the columns say, and nothing more or less. */
class WhoSeesWhatTest {

    private static final Map<String, UUID> CAST = cast();

    private static final Set<String> ROLES =
            Set.of(TheCast.YOUSSEF + " hr", TheCast.ILSE + " confidant", TheCast.BRAM + " administrator");
    private static final Set<Object> TEAM = Set.of(TheCast.FATIMA, TheCast.DAAN, TheCast.MARIT, TheCast.BART);
    private static final Set<String> GUIDES = Set.of(
            TheCast.FATIMA + " " + TheCast.DAAN,
            TheCast.FATIMA + " " + TheCast.MARIT,
            TheCast.FATIMA + " " + TheCast.BART,
            TheCast.JOLANDA + " " + TheCast.FATIMA,
            TheCast.JOLANDA + " " + TheCast.TOMASZ);

    private static final Audience AUDIENCE = new Audience(new Audience.House() {
        @Override
        public boolean has(UUID viewer, String role) {
            return ROLES.contains(viewer + " " + role);
        }

        @Override
        public boolean guides(UUID viewer, @Nullable Object employee) {
            return GUIDES.contains(viewer + " " + employee);
        }

        @Override
        public boolean together(UUID viewer, @Nullable Object employee) {
            return TEAM.contains(viewer) && TEAM.contains(employee);
        }

        @Override
        public boolean revealed(@Nullable Object employee, @Nullable Object manager) {
            return (TheCast.MARIT + " " + TheCast.FATIMA).equals(employee + " " + manager);
        }
    });

    private static final Guard<WalledHouse> GUARD =
            Guard.of("everybodySeesWhatTheCommentsSay", WhoSeesWhatTest::compare);

    /** A column of a table about people, with the words that say who may see it. */
    private record Column(String table, String name, String seen) {}

    @TestFactory
    List<DynamicTest> theWallsKeep() throws SQLException, IOException {
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(DynamicTest.dynamicTest("the house", () -> {
            try (var house = WalledHouse.furnished()) {
                GUARD.keptBy(house).getExecutable().execute();
            }
        }));
        tests.add(DynamicTest.dynamicTest("the planted offenders", () -> {
            try (var house = WalledHouse.furnished()) {
                plantOffenders(house);
                GUARD.catches(house).getExecutable().execute();
                assertThat(GUARD.look().apply(house).offences()).anyMatch(offence -> offence.contains("or less"));
            }
        }));
        return tests;
    }

    @Test
    void withoutAViewerThereIsNothing() throws SQLException, IOException {
        try (var house = WalledHouse.furnished();
                Connection nobody = house.appAs(null);
                Connection superuser = house.superuser()) {
            for (Column column : columns(superuser)) {
                assertThat(visible(nobody, column))
                        .as(column.table() + "." + column.name())
                        .isEmpty();
            }
        }
    }

    /** A comparison over empty tables would prove nothing: everything has a row that somebody sees, and one that somebody misses. */
    @Test
    void thereIsSomethingOfEverythingToBeSeen() throws SQLException, IOException {
        try (var house = WalledHouse.furnished();
                Connection superuser = house.superuser()) {
            for (Column column : columns(superuser)) {
                var rows = rows(superuser, column.table());
                assertThat(rows).as(column.table() + " in walls.sql").isNotEmpty();
                if (!Set.of("nobody", "colleague").contains(column.seen())) {
                    assertThat(CAST.values().stream()
                                    .map(viewer ->
                                            expected(rows, column, viewer).size())
                                    .distinct())
                            .as(column.table() + "." + column.name())
                            .hasSizeGreaterThan(1)
                            .anyMatch(seen -> seen > 0);
                }
            }
        }
    }

    private static void compare(WalledHouse house, Seen seen) {
        try (Connection superuser = house.superuser()) {
            List<Column> columns = columns(superuser);
            Map<String, Map<String, Map<String, @Nullable Object>>> tables = new LinkedHashMap<>();
            for (Column column : columns) {
                tables.put(column.table(), rows(superuser, column.table()));
            }
            for (var viewer : CAST.entrySet()) {
                try (Connection app = house.appAs(viewer.getValue())) {
                    for (Column column : columns) {
                        compare(app, column, Objects.requireNonNull(tables.get(column.table())), viewer, seen);
                    }
                }
            }
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static void compare(
            Connection app,
            Column column,
            Map<String, Map<String, @Nullable Object>> rows,
            Map.Entry<String, UUID> viewer,
            Seen seen)
            throws SQLException {
        Set<String> expected = expected(rows, column, viewer.getValue());
        Set<String> visible = visible(app, column);
        seen.look(
                visible.equals(expected),
                "%s.%s: %s sees %s instead of %s"
                        .formatted(column.table(), column.name(), viewer.getKey(), visible, expected));
    }

    private static Set<String> expected(Map<String, Map<String, @Nullable Object>> rows, Column column, UUID viewer) {
        Set<String> expected = new TreeSet<>();
        rows.forEach((place, row) -> {
            if (AUDIENCE.may(viewer, column.seen(), row)) {
                expected.add(place);
            }
        });
        return expected;
    }

    private static List<Column> columns(Connection superuser) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery("""
                        select format('%I.%I', n.nspname, c.relname), format('%I', a.attname), substring(col_description(c.oid, a.attnum) from 'seen=(.*)$')
                          from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                         where obj_description(c.oid, 'pg_class') like 'person=yes%' and not c.relispartition and c.relkind in ('r', 'p')""")) {
            while (rows.next()) {
                columns.add(new Column(
                        rows.getString(1), rows.getString(2), Objects.requireNonNullElse(rows.getString(3), "nobody")));
            }
        }
        return columns;
    }

    private static Map<String, Map<String, @Nullable Object>> rows(Connection superuser, String table)
            throws SQLException {
        Map<String, Map<String, @Nullable Object>> rows = new LinkedHashMap<>();
        try (var statement = superuser.createStatement();
                var found = statement.executeQuery("select tableoid::regclass || ' ' || ctid, * from " + table)) {
            while (found.next()) {
                rows.put(found.getString(1), row(found));
            }
        }
        return rows;
    }

    private static Map<String, @Nullable Object> row(ResultSet found) throws SQLException {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int at = 2; at <= found.getMetaData().getColumnCount(); at++) {
            row.put(found.getMetaData().getColumnName(at), found.getObject(at));
        }
        return row;
    }

    /** Where the rows lie of which the app could read this column; a table that is closed to it shows none. */
    private static Set<String> visible(Connection app, Column column) throws SQLException {
        Set<String> visible = new HashSet<>();
        var before = app.setSavepoint();
        try (var statement = app.createStatement();
                var rows = statement.executeQuery("select tableoid::regclass || ' ' || ctid, %s from %s"
                        .formatted(column.name(), column.table()))) {
            while (rows.next()) {
                visible.add(rows.getString(1));
            }
        } catch (SQLException refused) {
            assertThat(refused.getSQLState()).isEqualTo("42501");
            app.rollback(before);
        }
        return new TreeSet<>(visible);
    }

    /** One table that shows more than its comment says, one that shows less, and one with which all is well. */
    private static void plantOffenders(WalledHouse house) throws SQLException {
        try (Connection superuser = house.superuser();
                var statement = superuser.createStatement()) {
            plant(statement, "everybodySeesWhatTheCommentsSay", "self", "true");
            plant(
                    statement,
                    "everybodySeesWhatTheCommentsSay, or less",
                    "self,hr",
                    "(select access.viewer()) = person_id");
            plant(statement, "allIsWell", "self", "(select access.viewer()) = person_id");
        }
    }

    private static void plant(java.sql.Statement statement, String table, String seen, String policy)
            throws SQLException {
        statement.execute("""
                create table people."%1$s" as select id as person_id from people.person;
                comment on table people."%1$s" is 'person=yes; owner=people';
                comment on column people."%1$s".person_id is 'purpose=technical; keep=oneDay; seen=%2$s';
                alter table people."%1$s" enable row level security;
                create policy planted on people."%1$s" using (%3$s);
                grant select on people."%1$s" to %4$s""".formatted(table, seen, policy, TestServer.APP));
    }

    private static Map<String, UUID> cast() {
        Map<String, UUID> cast = new LinkedHashMap<>();
        cast.put("Fatima", TheCast.FATIMA);
        cast.put("Daan", TheCast.DAAN);
        cast.put("Marit", TheCast.MARIT);
        cast.put("Bart", TheCast.BART);
        cast.put("Youssef", TheCast.YOUSSEF);
        cast.put("Ilse", TheCast.ILSE);
        cast.put("Bram", TheCast.BRAM);
        cast.put("Jolanda", TheCast.JOLANDA);
        cast.put("Tomasz", TheCast.TOMASZ);
        return cast;
    }
}
