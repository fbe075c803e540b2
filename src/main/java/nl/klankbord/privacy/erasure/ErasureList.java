package nl.klankbord.privacy.erasure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.TreeSet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The list of who was erased, in the data folder, where no backup holds it and no restore undoes it. A line that stands there stays:
 * a database that was put back from an old day knows fewer people than the list does.
 */
@Component
class ErasureList {

    private final Erasures erasures;
    private final String file;

    ErasureList(Erasures erasures, @Value("${klankbord.erasures:}") String file) {
        this.erasures = erasures;
        this.file = file;
    }

    /** Adds whoever is not on it yet; where there is no data folder, nothing. */
    void write() {
        List<String> lines = erasures.lines();
        if (!file.isEmpty() && !lines.isEmpty()) {
            try {
                add(Path.of(file), lines);
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
    }

    private static void add(Path list, List<String> lines) throws IOException {
        var all = new TreeSet<>(lines);
        if (Files.exists(list)) {
            all.addAll(Files.readAllLines(list));
        }
        Path fresh = list.resolveSibling(list.getFileName() + ".new");
        Files.write(fresh, all);
        Files.move(fresh, list, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
