import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.klankbord.launch.Login;
import nl.klankbord.launch.backup.BackupFile;
import nl.klankbord.launch.backup.Export;
import nl.klankbord.launch.backup.FreshFile;
import nl.klankbord.launch.backup.House;
import nl.klankbord.launch.backup.Import;
import nl.klankbord.launch.backup.Key;
import nl.klankbord.launch.backup.Verified;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.slf4j.LoggerFactory;

/** What a backup and a restore take, beside a plain COPY of the same tables to nowhere in the same run. */
class Backup {
    private static final List<String> ROOMS = List.of("access", "privacy", "people", "post", "conversation", "coach", "language", "knowledge");
    private static final String TODAY = "2026-03-02";

    private final Server server;
    private final Path folder;
    private final Path key;

    Backup(Server server, Path folder) throws Exception {
        this.server = server;
        this.folder = folder;
        this.key = Files.writeString(folder.resolve("key"), Key.fresh().text());
        Key.noted(key).forEach(line -> write(folder.resolve("closing"), line));
    }

    public static void main(String[] args) throws Exception {
        ((ch.qos.logback.classic.Logger) LoggerFactory.getLogger("ROOT")).setLevel(ch.qos.logback.classic.Level.WARN);
        Map<String, String> options = new HashMap<>(Map.of("people", "5000", "managers", "300", "conversations", "200000", "rounds", "5", "programs", ""));
        for (String arg : args) {
            String[] word = arg.replaceFirst("^--", "").split("=", 2);
            if (word.length < 2 || options.put(word[0], word[1]) == null) throw new IllegalArgumentException("bench backup knows --" + String.join("=, --", options.keySet()) + "=");
        }
        Path folder = Files.createTempDirectory("klankbord-bench-backup");
        try (Server server = Server.start(options.get("programs"))) {
            new Backup(server, folder).measure(options);
        } finally {
            for (String name : List.of("key", "closing")) Files.deleteIfExists(folder.resolve(name));
            Files.deleteIfExists(folder);
        }
    }

    private void measure(Map<String, String> options) throws Exception {
        make(options);
        List<Double> plain = new ArrayList<>(), out = new ArrayList<>(), check = new ArrayList<>(), in = new ArrayList<>();
        long[] size = new long[3];
        for (int round = 0; round <= Integer.parseInt(options.get("rounds")); round++) {
            boolean warm = round > 0;
            double copy = seconds(() -> size[0] = copied());
            Path file = folder.resolve("house" + round);
            double written = seconds(() -> {
                try (FreshFile fresh = FreshFile.begin(file)) {
                    Export.Written done = Export.write(owner("bench"), folder.resolve("closing"), "bench", fresh, percent -> {});
                    fresh.keep();
                    size[1] = done.rows();
                    size[2] = done.bytes();
                }
            });
            BackupFile backup = BackupFile.of(file, key);
            Verified[] verified = new Verified[1];
            double read = seconds(() -> verified[0] = backup.verify(percent -> {}));
            double loaded = restored(backup, verified[0], "back" + round);
            Files.delete(file);
            if (warm) {
                plain.add(copy);
                out.add(written / copy);
                check.add(read / copy);
                in.add(loaded / copy);
            }
        }
        System.out.printf("%,d rows, %.0f MB as text, %.0f MB as a backup%n", size[1], size[0] / 1e6, size[2] / 1e6);
        System.out.printf("plain COPY: %s s, %.0f MB/s%n", spread(plain), size[0] / 1e6 / median(plain));
        System.out.println("| | times a plain COPY |\n| --- | --- |");
        System.out.println("| backup | " + spread(out) + " |\n| restore: reading the whole file | " + spread(check) + " |\n| restore: tables, rows, references, comparing | " + spread(in) + " |");
    }

    private double restored(BackupFile backup, Verified verified, String name) throws Exception {
        run("postgres", "create database " + name + " owner owner");
        double seconds = seconds(() -> {
            House house = new House(owner(name));
            house.checkEmpty();
            house.begin(ROOMS);
            migrate(name);
            Import.load(owner(name), backup, verified, percent -> {});
            house.finish(connection -> {});
        });
        run("postgres", "drop database " + name + " with (force)");
        return seconds;
    }

    private long copied() throws Exception {
        long[] bytes = new long[1];
        OutputStream nowhere = new OutputStream() {
            @Override
            public void write(int one) {
                bytes[0]++;
            }

            @Override
            public void write(byte[] some, int from, int length) {
                bytes[0] += length;
            }
        };
        try (Connection owner = DriverManager.getConnection(server.url("bench"), "owner", ""); Statement sql = owner.createStatement()) {
            ResultSet tables = sql.executeQuery("select schemaname || '.' || tablename from pg_tables where schemaname in ('access', 'people', 'post', 'conversation', 'coach') and tablename not in ('flyway_schema_history', 'audit')");
            while (tables.next()) owner.unwrap(PGConnection.class).getCopyAPI().copyOut("copy (select * from " + tables.getString(1) + ") to stdout", nowhere);
        }
        return bytes[0];
    }

    private void make(Map<String, String> options) throws Exception {
        run("postgres", "create role owner login", "create role app login", "create database bench owner owner");
        migrate("bench");
        String text = Files.readString(Path.of("bench/generate.sql")).replace("${today}", TODAY);
        for (String size : List.of("people", "managers", "conversations")) text = text.replace("${" + size + "}", options.get(size));
        run("bench", text, "vacuum analyze", "checkpoint");
    }

    private void migrate(String database) {
        for (String room : ROOMS)
            Flyway.configure().dataSource(server.url(database), "owner", "").schemas(room).locations("classpath:db/migration/" + room)
                    .placeholders(Map.of("app", "app", "owner", "owner")).load().migrate();
    }

    private void run(String database, String... texts) throws Exception {
        try (Connection superuser = DriverManager.getConnection(server.url(database), "postgres", ""); Statement sql = superuser.createStatement()) {
            for (String text : texts) sql.execute(text);
        }
    }

    private Login owner(String database) {
        return new Login(server.url(database), "owner", "");
    }

    private static void write(Path file, String line) {
        try {
            Files.writeString(file, line + "\n");
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double seconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static String spread(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(it -> it).sorted().toArray();
        return String.format("%.2f (%.2f-%.2f)", median(values), sorted[0], Arrays.stream(sorted).max().orElseThrow());
    }
}
