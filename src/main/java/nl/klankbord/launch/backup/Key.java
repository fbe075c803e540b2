package nl.klankbord.launch.backup;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.x25519.X25519KeyPairGenerator;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import nl.klankbord.launch.CannotStart;

/**
 * The key of a backup, in two halves: with the one that stays on the server a backup is closed, with the one in the safe it is
 * opened. So whoever steals the server, or the disk with the backups, reads no backup of the years before.
 *
 * @param secret the half that opens; whoever has it can read every backup that was closed for it
 * @param open the half that closes; it opens nothing
 */
public record Key(String secret, String open) {
    private static final String SECRET = "AGE-SECRET-KEY-1";
    private static final String OPEN = "age1";
    private static final String NOTE = "# public key: ";

    /** A new key, from the random source of this machine. */
    public static Key fresh() {
        try {
            KeyPair pair = new X25519KeyPairGenerator().generateKeyPair();
            return new Key(pair.getPrivate().toString(), pair.getPublic().toString());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Both halves as {@code age-keygen} writes them, so that a restored house finds the half that closes there too. */
    public String text() {
        return "%s%s%n%s%n".formatted(NOTE, open, secret);
    }

    /** The halves that close, as a file for the safe notes them; none when it was made elsewhere and does not. */
    public static List<String> noted(Path file) {
        return lines(file, NOTE).stream().map(it -> it.substring(NOTE.length())).toList();
    }

    /** Says what to do when there is nothing in this file to close a backup with. */
    public static void checkCloses(Path file) {
        closing(file);
    }

    /** The halves in this file that can close a backup; each of several keys opens it on its own. */
    static List<RecipientStanzaWriter> closing(Path file) {
        var found = new ArrayList<RecipientStanzaWriter>();
        try {
            for (String line : lines(file, OPEN)) {
                found.add(X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(line));
            }
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new CannotStart("key.not-readable", file);
        }
        if (found.isEmpty()) {
            throw new CannotStart("key.none", file);
        }
        return found;
    }

    /** The halves in this file that can open a backup. */
    static List<RecipientStanzaReader> opening(Path file) {
        var found = new ArrayList<RecipientStanzaReader>();
        try {
            for (String line : lines(file, SECRET)) {
                found.add(X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(line));
            }
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new CannotStart("key.not-readable", file);
        }
        if (found.isEmpty()) {
            throw new CannotStart("key.opens-nothing", file);
        }
        return found;
    }

    private static List<String> lines(Path file, String beginning) {
        try (var lines = Files.lines(file)) {
            return lines.map(String::strip)
                    .filter(line -> line.startsWith(beginning))
                    .toList();
        } catch (NoSuchFileException missing) {
            return List.of();
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            throw new CannotStart("key.not-readable", file);
        }
    }

    @Override
    public String toString() {
        return "Key";
    }
}
