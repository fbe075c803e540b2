import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * A PostgreSQL of its own for one measurement: a fresh data directory, a free port on 127.0.0.1, gone afterwards.
 * As root it runs as nobody, because PostgreSQL refuses to run as root.
 */
record Server(Path bin, Path data, int port) implements AutoCloseable {

    static Server start(String programs) throws Exception {
        Path home = Files.createTempDirectory("klankbord-bench");
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path bin = programs.isEmpty() ? unpacked(home).resolve("bin") : Path.of(programs);
        Path data = Files.createDirectory(home.resolve("data"));
        if (root()) run(List.of("chown", "65534:65534", data.toString()));
        run(unprivileged(bin.resolve("initdb").toString(), "-D", data.toString(), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C"));
        Server server = new Server(bin, data, freePort());
        // Durable as in the product; memory as on a small server; no autovacuum in the middle of a measurement.
        run(unprivileged(bin.resolve("pg_ctl").toString(), "-D", data.toString(), "-w", "-l", data.resolve("log").toString(), "-o",
                "-h 127.0.0.1 -p " + server.port + " -k '' -c shared_buffers=1GB -c max_wal_size=8GB -c autovacuum=off -c max_connections=100", "start"));
        return server;
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public void close() throws Exception {
        run(unprivileged(bin.resolve("pg_ctl").toString(), "-D", data.toString(), "-m", "fast", "-w", "stop"));
        run(List.of("rm", "-rf", data.getParent().toString()));
    }

    private static Path unpacked(Path home) throws IOException {
        String archive = "/postgres-linux-" + (System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64") + ".txz";
        Path folder = home.resolve("programs");
        try (InputStream in = Server.class.getResourceAsStream(archive);
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(in)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) unpack(tar, entry, folder.resolve(entry.getName()));
        }
        return folder;
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) return;
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        if ((entry.getMode() & 0100) != 0) Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static boolean root() {
        return System.getProperty("user.name").equals("root");
    }

    private static List<String> unprivileged(String... command) {
        List<String> words = new ArrayList<>(root() ? List.of("setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups") : List.of());
        words.addAll(List.of(command));
        return words;
    }

    private static void run(List<String> command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).directory(Path.of("/").toFile()).start();
        if (process.waitFor() != 0) throw new IllegalStateException("failed: " + String.join(" ", command));
    }
}
