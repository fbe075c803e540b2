package nl.klankbord.launch;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.klankbord.launch.backup.Manifest;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.postgresql.core.Utils;

/** Brings every schema of the house up to date: one per module, each with its own history beside its own tables. */
public final class Migrations {
    /** In the order in which one may refer to another; a new module adds its schema here and its folder below db/migration. */
    static final List<String> SCHEMAS =
            List.of("access", "privacy", "people", "post", "conversation", "coach", "language", "knowledge");

    private static final String HISTORY = "flyway_schema_history";

    private final List<String> schemas;
    private final Database database;

    Migrations(Database database, List<String> schemas) {
        this.database = database;
        this.schemas = schemas;
    }

    /** Migrates as the owner; a database that knows more than this program is left as it is. */
    public static void migrate(Database database) {
        new Migrations(database, SCHEMAS).run();
    }

    void run() {
        List<Flyway> steps = schemas.stream().map(this::flyway).toList();
        List<String> unknown = unknown(steps);
        if (!unknown.isEmpty()) {
            throw new CannotStart("database.newer", String.join(", ", unknown));
        }
        List<String> changed = steps.stream().flatMap(Migrations::changed).toList();
        if (!changed.isEmpty()) {
            throw new CannotStart("database.other-steps", String.join(", ", changed));
        }
        steps.forEach(Flyway::migrate);
    }

    /** Makes the tables exactly as they were when a backup was made; {@link #migrate} brings them on from there. */
    static void migrateTo(Database database, Map<String, List<Manifest.Step>> wanted) {
        var migrations = new Migrations(database, SCHEMAS);
        for (String schema : SCHEMAS) {
            last(wanted.getOrDefault(schema, List.of()))
                    .ifPresent(last ->
                            migrations.settings(schema).target(last).load().migrate());
        }
    }

    /** Refuses a backup whose tables this program cannot make as they were; asks only, and changes nothing. */
    static void checkKnown(Database database, Map<String, List<Manifest.Step>> wanted) {
        var migrations = new Migrations(database, SCHEMAS);
        wanted.forEach((schema, steps) -> {
            if (!SCHEMAS.contains(schema)) {
                throw new CannotStart("restore.newer", schema);
            }
            List<Manifest.Step> known = upTo(last(steps), migrations.flyway(schema));
            if (!known.containsAll(steps) || known.size() != steps.size()) {
                throw new CannotStart("restore.newer", schema);
            }
        });
    }

    private static List<Manifest.Step> upTo(Optional<MigrationVersion> last, Flyway flyway) {
        return Stream.of(flyway.info().all())
                .filter(it -> it.getState().isResolved() && it.getVersion() != null)
                .filter(it -> last.isPresent() && it.getVersion().compareTo(last.get()) <= 0)
                .map(it -> new Manifest.Step(it.getVersion().getVersion(), it.getChecksum()))
                .toList();
    }

    private static Optional<MigrationVersion> last(List<Manifest.Step> steps) {
        return steps.stream()
                .map(step -> MigrationVersion.fromVersion(step.version()))
                .max(Comparator.naturalOrder());
    }

    /** Steps that the database took when they read otherwise: what stands there is not what this program expects. */
    private static Stream<String> changed(Flyway step) {
        return step.validateWithResult().invalidMigrations.stream()
                .filter(it -> it.errorDetails.errorCode == CoreErrorCode.CHECKSUM_MISMATCH)
                .map(it -> step.getConfiguration().getSchemas()[0] + " " + it.version);
    }

    private List<String> unknown(List<Flyway> steps) {
        var unknown = new ArrayList<>(unknownSchemas());
        for (Flyway step : steps) {
            for (MigrationInfo migration : step.info().all()) {
                if (migration.getState().isApplied() && !migration.getState().isResolved()) {
                    unknown.add(step.getConfiguration().getSchemas()[0] + "/" + migration.getScript());
                }
            }
        }
        return unknown;
    }

    /** A later program may have a module that this one has never heard of. */
    private List<String> unknownSchemas() {
        var found = new ArrayList<String>();
        try (Connection connection = database.owner().connect();
                var statement = connection.prepareStatement(
                        "select schemaname from pg_tables where tablename = ? order by 1")) {
            statement.setString(1, HISTORY);
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The history of the database could not be read", e);
        }
        found.removeAll(schemas);
        return found;
    }

    private Flyway flyway(String schema) {
        return settings(schema).load();
    }

    private FluentConfiguration settings(String schema) {
        return Flyway.configure()
                .dataSource(database.owner().dataSource())
                .schemas(schema)
                .table(HISTORY)
                .locations("classpath:db/migration/" + schema)
                .placeholders(Map.of("owner", named(database.owner()), "app", named(database.app())))
                .validateMigrationNaming(true)
                .cleanDisabled(true);
    }

    private static String named(Login login) {
        try {
            return Utils.escapeIdentifier(new StringBuilder(), login.user()).toString();
        } catch (SQLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
