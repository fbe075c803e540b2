package nl.klankbord.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Somebody who was erased, and when. A backup of before that day brings them back; this list, which no backup holds and no
 * restore undoes, lets them go again before anybody can look.
 *
 * <p>The list is a file {@value #LIST} in the data folder and beside every backup, a line for each: the moment, a space, the id.
 * What lets somebody go is a function of the database, {@code access.apply_erasures(uuid[], timestamptz[])}.
 */
record Erasure(UUID person, Instant at) {
    static final String LIST = "erasures";

    /** Everybody on the list of this data folder and on the one that lies beside the backup. */
    static List<Erasure> beside(Path data, Path backup) {
        return Stream.of(data.resolve(LIST), backup.toAbsolutePath().resolveSibling(LIST))
                .filter(Files::exists)
                .flatMap(list -> read(list).stream())
                .distinct()
                .toList();
    }

    /** Lets them go again; refuses to open a house for which it cannot. */
    static void apply(Connection owner, List<Erasure> erasures) throws SQLException {
        if (known(owner)) {
            try (var statement = owner.prepareStatement("select access.apply_erasures(?, ?)")) {
                Object[] people = erasures.stream().map(Erasure::person).toArray();
                Object[] moments =
                        erasures.stream().map(it -> it.at().toString()).toArray();
                statement.setArray(1, owner.createArrayOf("uuid", people));
                statement.setArray(2, owner.createArrayOf("timestamptz", moments));
                statement.execute();
            }
        } else if (!erasures.isEmpty()) {
            throw new CannotStart("restore.erasures-unknown", LIST);
        }
    }

    /** Writes the list beside the backups, with everybody who was on it already: whoever is on it stays on it. */
    static void keep(Login login, Path folder) throws IOException, SQLException {
        Set<String> lines = new TreeSet<>();
        Path list = folder.resolve(LIST);
        if (Files.exists(list)) {
            lines.addAll(Files.readAllLines(list));
        }
        try (Connection owner = login.connect();
                Statement statement = owner.createStatement()) {
            if (!known(owner)) {
                return;
            }
            ResultSet rows = statement.executeQuery(
                    "select to_char(erased_on, 'YYYY-MM-DD') || 'T00:00:00Z ' || person_id from privacy.erasure");
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        Path fresh = Files.write(folder.resolve(LIST + ".new"), lines);
        Files.move(fresh, list, StandardCopyOption.ATOMIC_MOVE);
    }

    private static boolean known(Connection owner) throws SQLException {
        try (var statement = owner.createStatement();
                var row = statement.executeQuery(
                        "select to_regprocedure('access.apply_erasures(uuid[], timestamptz[])') is not null")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static List<Erasure> read(Path list) {
        var found = new ArrayList<Erasure>();
        try {
            for (String line : Files.readAllLines(list)) {
                if (!line.isBlank()) {
                    String[] parts = line.strip().split(" ", 2);
                    found.add(new Erasure(UUID.fromString(parts[1]), Instant.parse(parts[0])));
                }
            }
            return found;
        } catch (IOException | IllegalArgumentException | ArrayIndexOutOfBoundsException | DateTimeParseException e) {
            throw new CannotStart("restore.erasures-broken", list);
        }
    }
}
