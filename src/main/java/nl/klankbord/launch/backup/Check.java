package nl.klankbord.launch.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import nl.klankbord.launch.CannotStart;
import org.jspecify.annotations.Nullable;

/** Reads a backup to its end and adds everything up, before anything is changed anywhere. */
final class Check implements ArchiveReader.Listener {
    private final IntConsumer tell;
    private final Map<String, Sum> sums = new HashMap<>();
    private final byte[] buffer = new byte[1 << 16];

    private @Nullable Manifest manifest;
    private @Nullable Progress progress;
    private @Nullable Map<String, Sum.Total> promised;

    Check(IntConsumer tell) {
        this.tell = tell;
    }

    @Override
    public void manifest(Manifest found) {
        if (found.format() > Manifest.FORMAT) {
            throw new CannotStart("restore.newer", found.product());
        }
        manifest = found;
        progress = new Progress(found.rows(), tell);
        found.tables().forEach(table -> sums.put(table.path(), new Sum()));
    }

    @Override
    public void rows(String table, InputStream rows) throws IOException {
        Sum sum = sums.get(table);
        if (sum == null || progress == null) {
            throw new IOException("a table that was not announced");
        }
        long before = sum.total().rows();
        for (int length = rows.read(buffer); length >= 0; length = rows.read(buffer)) {
            sum.add(buffer, length);
        }
        progress.add(sum.total().rows() - before);
    }

    @Override
    public void sums(Map<String, Sum.Total> totals) {
        promised = totals;
    }

    /** What was read, when it is all there and adds up. */
    Verified verified(Path path) {
        Map<String, Sum.Total> found = sums.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().total()));
        if (manifest == null || !found.equals(promised) || !counted(manifest, found)) {
            throw new CannotStart("restore.broken", path);
        }
        return new Verified(manifest, found);
    }

    private static boolean counted(Manifest manifest, Map<String, Sum.Total> found) {
        return manifest.tables().stream().allMatch(table -> {
            Sum.Total total = found.get(table.path());
            return total != null && total.rows() == table.rows();
        });
    }
}
