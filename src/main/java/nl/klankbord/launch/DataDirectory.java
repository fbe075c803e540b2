package nl.klankbord.launch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** The one folder where Klankbord keeps everything: outside the program's own, and closed to other users. */
record DataDirectory(Path path) {

    /** Where root's house stands when the database cannot walk through root's own folders. */
    private static final Path OF_THE_MACHINE = Path.of("/var/lib/klankbord");

    /** Where this machine keeps the data of programs, for who did not say otherwise. */
    static Path usual(Map<String, String> environment) {
        Path own = own(environment);
        boolean root = Unprivileged.user() == 0;
        return root && (Files.exists(OF_THE_MACHINE) || !Unprivileged.here().reaches(own)) ? OF_THE_MACHINE : own;
    }

    private static Path own(Map<String, String> environment) {
        Path home = Path.of(environment.getOrDefault("HOME", System.getProperty("user.home")));
        String chosen = environment.getOrDefault("XDG_DATA_HOME", "");
        if (!chosen.isBlank()) {
            return Path.of(chosen, "klankbord");
        }
        boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
        return home.resolve(mac ? "Library/Application Support/Klankbord" : ".local/share/klankbord");
    }

    /** The folder, made when it is not there; one of another user, or full of something else, is left as it is. */
    static DataDirectory open(Path wanted) {
        Path path = wanted.toAbsolutePath().normalize();
        try {
            if (Files.exists(path)) {
                check(path);
            } else {
                Files.createDirectories(path);
            }
            Unprivileged.here().close(path);
            return new DataDirectory(path.toRealPath());
        } catch (AccessDeniedException e) {
            throw new CannotStart("data.closed", path);
        } catch (IOException e) {
            throw new CannotStart("data.not-usable", path, String.valueOf(e.getMessage()));
        }
    }

    private static void check(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            throw new CannotStart("data.not-a-folder", path);
        }
        if (!Files.getAttribute(path, "unix:uid").equals(Unprivileged.user())) {
            throw new CannotStart("data.of-another", path, Files.getOwner(path));
        }
        if (!Files.exists(path.resolve("klankbord.lock")) && holdsSomething(path)) {
            throw new CannotStart("data.not-ours", path);
        }
    }

    private static boolean holdsSomething(Path path) throws IOException {
        try (var files = Files.list(path)) {
            return files.findAny().isPresent();
        }
    }
}
