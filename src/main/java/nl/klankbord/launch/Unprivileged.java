package nl.klankbord.launch;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** PostgreSQL refuses to work as root, so root starts it in a place where it is nobody; anyone else starts it as is. */
enum Unprivileged {
    AS_IS(List.of(), -1),
    /** A user namespace without a mapping: its files stay root's, its powers are gone. */
    NAMESPACE(List.of("unshare", "-U"), 0),
    /** Where namespaces are closed (most containers): user nobody, who may still pass through root's folders. */
    NOBODY(
            List.of(
                    "setpriv",
                    "--reuid=65534",
                    "--regid=65534",
                    "--clear-groups",
                    "--inh-caps=-all,+dac_override",
                    "--ambient-caps=-all,+dac_override"),
            65534);

    private final List<String> prefix;
    private final int uid;

    Unprivileged(List<String> prefix, int uid) {
        this.prefix = prefix;
        this.uid = uid;
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

    private boolean works() {
        try {
            return run("true").run().done();
        } catch (UncheckedIOException notInstalled) {
            return false;
        }
    }
}
