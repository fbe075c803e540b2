package nl.klankbord.launch.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a backup says of its rows, for tests of other packages. */
public final class BackupRows {
    private BackupRows() {}

    public static List<String> of(Path file, Path key, String... tables) {
        Verified backup = BackupFile.of(file, key).verify(percent -> {});
        return Stream.of(tables)
                .map(it -> Long.toString(backup.totals().get(it).rows()))
                .toList();
    }
}
