package nl.klankbord.launch.backup;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.UnsupportedRecipientStanzaException;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import nl.klankbord.launch.CannotStart;

/** A backup on its way back: opened with its key, and believed only when all of it was read. */
public final class BackupFile {
    private static final byte[] BEGINS = "age-encryption.org/v1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final List<RecipientStanzaReader> keys;

    private BackupFile(Path path, List<RecipientStanzaReader> keys) {
        this.path = path;
        this.keys = keys;
    }

    /** A file that looks like a backup, and a key to try on it; whether it is whole is known after {@link #verify}. */
    public static BackupFile of(Path path, Path keys) {
        var file = new BackupFile(path, Key.opening(keys));
        file.checkBeginning();
        return file;
    }

    /** Reads the file to its end, every row of it, and changes nothing anywhere. */
    public Verified verify(IntConsumer tell) {
        var check = new Check(tell);
        read(check);
        return check.verified(path);
    }

    /** Reads it once more; what comes was authenticated piece by piece. */
    void read(ArchiveReader.Listener listener) {
        try (InputStream in = new BufferedInputStream(open(), BUFFER)) {
            ArchiveReader.read(in, listener);
        } catch (CannotStart known) {
            throw known;
        } catch (IOException | RuntimeException strange) {
            // What a damaged file makes a reader stumble over is no fault of the program.
            throw new CannotStart("restore.broken", path);
        }
    }

    private InputStream open() throws IOException {
        ReadableByteChannel file = Files.newByteChannel(path);
        try {
            return Channels.newInputStream(new StandardDecryptingChannelFactory().newDecryptingChannel(file, keys));
        } catch (UnsupportedRecipientStanzaException e) {
            file.close();
            throw new CannotStart("restore.other-key", path);
        } catch (GeneralSecurityException | IOException | RuntimeException e) {
            file.close();
            throw new CannotStart("restore.broken", path);
        }
    }

    private void checkBeginning() {
        try (InputStream in = Files.newInputStream(path)) {
            if (!Arrays.equals(in.readNBytes(BEGINS.length), BEGINS)) {
                throw new CannotStart("restore.not-a-backup", path);
            }
        } catch (IOException e) {
            throw new CannotStart("restore.not-readable", path);
        }
    }
}
