package nl.klankbord.launch;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.Set;

/** The passwords of the embedded database: made once, kept in one file that only its owner can read. */
record Secrets(String superuser, String owner, String app) {

    static Secrets in(Path directory) throws IOException {
        Path file = directory.resolve("secrets");
        if (!Files.exists(file)) {
            write(file);
        }
        var kept = new Properties();
        kept.load(new StringReader(Files.readString(file)));
        return new Secrets(kept.getProperty("superuser"), kept.getProperty("owner"), kept.getProperty("app"));
    }

    private static void write(Path file) throws IOException {
        FileAttribute<Set<PosixFilePermission>> ownerOnly =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path fresh = Files.createTempFile(file.getParent(), "secrets", ".new", ownerOnly);
        Files.writeString(fresh, "superuser=%s%nowner=%s%napp=%s%n".formatted(word(), word(), word()));
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String word() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "Secrets";
    }
}
