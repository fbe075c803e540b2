package nl.klankbord.launch.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import nl.klankbord.launch.CannotStart;
import org.apache.commons.io.output.CloseShieldOutputStream;

/** A file that is there whole or not at all: written under another name, pressed onto the disk, and only then given its own. */
public final class FreshFile implements AutoCloseable {
    /** How the name of a file ends that is still being written. */
    public static final String UNFINISHED = ".part";

    private final Path wanted;
    private final Path part;
    private final FileChannel channel;

    private FreshFile(Path wanted, Path part, FileChannel channel) {
        this.wanted = wanted;
        this.part = part;
        this.channel = channel;
    }

    /** Begins a file that only its owner can read; one that is there already is left alone. */
    public static FreshFile begin(Path wanted) {
        Path file = wanted.toAbsolutePath().normalize();
        if (Files.exists(file)) {
            throw new CannotStart("file.there", file);
        }
        try {
            Path part = Files.createTempFile(
                    file.getParent(),
                    file.getFileName() + ".",
                    UNFINISHED,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            return new FreshFile(file, part, FileChannel.open(part, StandardOpenOption.WRITE));
        } catch (IOException e) {
            throw trouble(file, e);
        }
    }

    /** Whoever is done writing closes the stream; the file stays open until it has its name. */
    OutputStream out() {
        return CloseShieldOutputStream.wrap(Channels.newOutputStream(channel));
    }

    /** Gives the file its name; from now on it is there after a power cut too. */
    public void keep() {
        try {
            channel.force(true);
            Files.move(part, wanted, StandardCopyOption.ATOMIC_MOVE);
            try (FileChannel folder = FileChannel.open(wanted.getParent(), StandardOpenOption.READ)) {
                folder.force(true);
            }
        } catch (IOException e) {
            throw trouble(wanted, e);
        }
    }

    /** Writes these words; they are not there before {@link #keep}. */
    public void write(String words) {
        try {
            out().write(words.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw trouble(wanted, e);
        }
    }

    /** Throws away what was not kept. */
    @Override
    public void close() {
        try {
            channel.close();
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw trouble(wanted, e);
        }
    }

    CannotStart trouble(IOException fault) {
        return trouble(wanted, fault);
    }

    private static CannotStart trouble(Path file, IOException fault) {
        String reason = String.valueOf(fault.getMessage());
        String small = reason.toLowerCase(Locale.ROOT);
        boolean full = small.contains("no space left") || small.contains("quota exceeded");
        return full ? new CannotStart("file.full", file) : new CannotStart("file.not-written", file, reason);
    }
}
