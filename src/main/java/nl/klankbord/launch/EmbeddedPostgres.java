package nl.klankbord.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/**
 * The PostgreSQL that travels with Klankbord, on the files of one data directory. Only who holds the {@link HouseLock} of
 * that directory may start it: starting also ends a PostgreSQL that an earlier Klankbord left behind.
 */
public final class EmbeddedPostgres implements Database {
    static final String DATABASE = "klankbord";

    private final Postmaster postmaster;
    private final Secrets secrets;
    private final Watch watch;
    private boolean closed;

    private EmbeddedPostgres(Postmaster postmaster, Secrets secrets) {
        this.postmaster = postmaster;
        this.secrets = secrets;
        this.watch = new Watch(postmaster);
    }

    /** The database of this data directory, made when it is not there yet; {@link #start} makes it run. */
    public static EmbeddedPostgres in(Path directory, Map<String, String> settings) {
        try {
            return in(directory.toRealPath(), settings, Unprivileged.here());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static EmbeddedPostgres in(Path home, Map<String, String> settings, Unprivileged user) throws IOException {
        if (!user.reaches(home)) {
            throw new CannotStart("root.out-of-reach", home);
        }
        Secrets secrets = Secrets.in(home);
        var cluster = new Cluster(home.resolve("database"), Binaries.unpack(home), user);
        cluster.createUnlessThere(secrets.superuser());
        Path log = home.resolve("database.log");
        return new EmbeddedPostgres(new Postmaster(cluster, new ClusterSettings().with(settings), log), secrets);
    }

    /** The way in as the owner while another process has it running; empty when it does not run right now. */
    static Optional<Login> ownerOfRunning(Path home) throws IOException {
        Secrets secrets = Secrets.in(home);
        return Cluster.portIn(home.resolve("database"))
                .map(port -> new Login(url(port, DATABASE), "owner", secrets.owner()));
    }

    /** Ends what an earlier Klankbord left running, starts anew, and watches over it until {@link #close}. */
    public synchronized EmbeddedPostgres start() {
        if (closed) {
            throw new IllegalStateException("The database was closed before it started");
        }
        postmaster.stop();
        postmaster.start();
        try {
            var roles = new Roles(superuser("postgres"));
            roles.make(owner(), app());
            roles.makeDatabase(DATABASE, "template0", owner(), app());
        } catch (SQLException e) {
            throw new IllegalStateException("The roles of the database could not be made", e);
        }
        watch.begin();
        return this;
    }

    /** The role that made the database; nobody but the launcher works with it. */
    public Login superuser(String database) {
        return new Login(url(database), Cluster.SUPERUSER, secrets.superuser());
    }

    @Override
    public Login owner() {
        return new Login(url(DATABASE), "owner", secrets.owner());
    }

    @Override
    public Login app() {
        return new Login(url(DATABASE), "app", secrets.app());
    }

    @Override
    public boolean available() {
        return watch.available();
    }

    @Override
    public synchronized void close() {
        closed = true;
        watch.end();
        postmaster.stop();
    }

    private String url(String database) {
        return url(postmaster.port(), database);
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?sslmode=disable&gssEncMode=disable".formatted(port, database);
    }
}
