package nl.klankbord.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A file of the repository, as the guards read it; its path starts at the root of the repository. */
public record TextFile(String path, String text) {

    /** Every file below a folder whose name ends like this; a folder that is not there holds none. */
    public static List<TextFile> below(String folder, String ending) {
        try (Stream<Path> found = Files.exists(Path.of(folder)) ? Files.walk(Path.of(folder)) : Stream.empty()) {
            return found.filter(file -> file.toString().endsWith(ending) && Files.isRegularFile(file))
                    .sorted()
                    .map(TextFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One file. */
    public static TextFile read(Path file) {
        try {
            return new TextFile(file.toString().replace('\\', '/'), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file's name without its folder and ending. */
    public String name() {
        return path.replaceFirst(".*/", "").replaceFirst("\\.[a-z]+$", "");
    }

    /** The number of lines, with the last one counted whether or not it ends. */
    public int lines() {
        return (int) text.lines().count();
    }
}
