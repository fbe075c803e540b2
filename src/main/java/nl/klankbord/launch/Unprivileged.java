package nl.klankbord.launch;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** PostgreSQL refuses to work as root, so root starts it in a place where it is nobody; anyone else starts it as is. */
enum Unprivileged {
    AS_IS(List.of(), -1, "rwx------"),
    /** A user namespace without a mapping: its files stay root's, its powers are gone. */
    NAMESPACE(List.of("unshare", "-U"), 0, "rwx------"),
    /** Where namespaces are closed (most containers): user nobody, who must be able to walk to its files. */
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"), 65534, "rwx--x--x");

    private final List<String> prefix;
    private final int uid;
    private final String folderMode;

    Unprivileged(List<String> prefix, int uid, String folderMode) {
        this.prefix = prefix;
        this.uid = uid;
        this.folderMode = folderMode;
    }

    static Unprivileged here() {
        if (user() != 0) {
            return AS_IS;
        }
        return List.of(NAMESPACE, NOBODY).stream()
                .filter(Unprivileged::works)
                .findFirst()
                .orElseThrow(() -> new CannotStart("root.nowhere"));
    }

    /** The number of the user who started Klankbord. */
    static int user() {
        return (int) new UnixSystem().getUid();
    }

    Command run(String... words) {
        return Command.of(words).after(prefix);
    }

    /** Closes a folder to everyone but its owner, as far as the database can still walk through it. */
    void close(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(folderMode));
    }

    /** Whether the database could walk to a folder there. */
    boolean reaches(Path folder) {
        return this != NOBODY || folder.getParent() == null || open(folder.getParent()) && reaches(folder.getParent());
    }

    /** Makes the files of the database those of the user it will run as. */
    void adopt(Path directory) throws IOException {
        if (this == AS_IS || Files.getAttribute(directory, "unix:uid").equals(uid)) {
            return;
        }
        try (var files = Files.walk(directory)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.setAttribute(file, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    /** A folder that is not there yet will be made in such a way that it can be walked through. */
    private static boolean open(Path folder) {
        try {
            return Files.notExists(folder)
                    || Files.getPosixFilePermissions(folder).contains(PosixFilePermission.OTHERS_EXECUTE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean works() {
        try {
            return run("true").run().done();
        } catch (UncheckedIOException notInstalled) {
            return false;
        }
    }
}
