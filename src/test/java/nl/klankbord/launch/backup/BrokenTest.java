package nl.klankbord.launch.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.klankbord.launch.CannotStart;
import org.junit.jupiter.api.Test;

/** A backup that was cut off, or in which one bit fell over, is never taken for a backup. */
class BrokenTest {

    private static final Key KEY = Key.fresh();
    private static final byte[] WHOLE = written(3, 3, Manifest.FORMAT, "people.team");

    @Test
    void theWholeFileIsWhole() throws IOException {
        assertThat(read(WHOLE).manifest().rows()).isEqualTo(3);
        assertThat(WHOLE.length).isGreaterThan(3 * 65536);
    }

    @Property(tries = 150)
    void oneBitIsNoticed(
            @ForAll @IntRange(min = 0, max = 1_000_000_000) int place, @ForAll @IntRange(min = 0, max = 7) int bit) {
        byte[] changed = WHOLE.clone();
        changed[place % changed.length] ^= (byte) (1 << bit);
        assertThatThrownBy(() -> read(changed)).isInstanceOf(CannotStart.class).hasMessageStartingWith("restore.");
    }

    @Property(tries = 150)
    void aPartThatIsMissingIsNoticed(@ForAll @IntRange(min = 0, max = 1_000_000_000) int place) {
        assertThatThrownBy(() -> read(Arrays.copyOf(WHOLE, place % WHOLE.length)))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("restore.");
    }

    @Test
    void itIsNoticedAtEveryEdgeToo() {
        int chunk = 65536 + 16;
        int header = WHOLE.length % chunk; // whatever stands before is shorter than one chunk
        for (int edge : new int[] {0, 1, 21, 22, header, chunk, header + chunk, WHOLE.length - 16, WHOLE.length - 1}) {
            assertThatThrownBy(() -> read(Arrays.copyOf(WHOLE, edge))).isInstanceOf(CannotStart.class);
        }
        assertThatThrownBy(() -> read(Arrays.copyOf(WHOLE, WHOLE.length + 1))).isInstanceOf(CannotStart.class);
    }

    @Test
    void aFileThatPromisesOtherRowsThanItHoldsIsBroken() {
        assertThatThrownBy(() -> read(written(3, 4, Manifest.FORMAT, "people.team")))
                .hasMessageStartingWith("restore.broken");
        assertThatThrownBy(() -> read(written(3, 3, Manifest.FORMAT, "people.other")))
                .hasMessageStartingWith("restore.broken");
    }

    @Test
    void aFormatOfLaterIsNotGuessedAt() {
        assertThatThrownBy(() -> read(written(3, 3, Manifest.FORMAT + 1, "people.team")))
                .hasMessageStartingWith("restore.newer");
    }

    @Test
    void theSumIsTheSameInAnyOrderAndAnyPieces() {
        assertThat(sum("a\nbb\n", "c\n")).isEqualTo(sum("c\na", "\nb", "b\n"));
        assertThat(sum("a\nb\n"))
                .isNotEqualTo(sum("a\na\n"))
                .isNotEqualTo(sum("ab\n"))
                .isNotEqualTo(sum("a\nb\nx"));
        assertThat(sum("a\na\n")).isNotEqualTo(sum("b\nb\n"));
        assertThat(sum()).isEqualTo(sum(""));
    }

    private static Sum.Total sum(String... pieces) {
        var sum = new Sum();
        for (String piece : pieces) {
            byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
            sum.add(bytes, bytes.length);
        }
        return sum.total();
    }

    /** A backup of one table, as somebody with the key could have written it. */
    private static byte[] written(int rows, int promised, int format, String written) {
        var table = new Table("people", "team", List.of("name"), promised);
        var manifest = new Manifest(format, "0.1.0", Instant.EPOCH, "18", Map.of("people", List.of()), List.of(table));
        var out = new ByteArrayOutputStream();
        var sum = new Sum();
        var chance = new Random(1);
        try (var archive = new ArchiveWriter(out, Key.closing(keys(KEY.open())), Instant.EPOCH)) {
            archive.document(ArchiveWriter.MANIFEST, manifest);
            archive.begin(new Table(written.split("\\.")[0], written.split("\\.")[1], List.of("name"), 0));
            for (int row = 0; row < rows; row++) {
                byte[] noise = new byte[70_000];
                chance.nextBytes(noise);
                byte[] line = (java.util.HexFormat.of().formatHex(noise) + "\n").getBytes(StandardCharsets.US_ASCII);
                archive.row(line);
                sum.add(line, line.length);
            }
            archive.end();
            archive.document(ArchiveWriter.SUMS, Map.of("people.team", sum.total()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static Verified read(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("backup", ".klankbord");
        Path key = keys(KEY.secret());
        try {
            Files.copy(new ByteArrayInputStream(bytes), file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            return BackupFile.of(file, key).verify(percent -> {});
        } finally {
            Files.delete(file);
            Files.delete(key);
        }
    }

    private static Path keys(String line) {
        try {
            return Files.writeString(Files.createTempFile("key", ""), line + "\n");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
