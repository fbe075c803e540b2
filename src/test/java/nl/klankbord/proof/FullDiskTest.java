package nl.klankbord.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The disk is full while somebody writes: they read a kind page, nothing is kept by half, and once there is room they go on.
 * Needs a small file system of its own, which only root can make here; otherwise this is not shown.
 */
@Tag("proof")
@Tag("alone")
class FullDiskTest {

    private static final int BLOCK = 1 << 20;
    private static final Duration SOON = Duration.ofSeconds(240);

    @TempDir
    private Path folder;

    private Path disk;
    private boolean mounted;
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void aSmallDisk() throws IOException, InterruptedException {
        disk = Files.createDirectory(folder.resolve("disk"));
        mounted = run("mount", "-t", "tmpfs", "-o", "size=220m,mode=0755", "tmpfs", disk.toString());
        assumeTrue(mounted, "no small disk could be made here, so it was not shown what a full one does");
    }

    @AfterEach
    void away() throws IOException, InterruptedException {
        if (mounted) {
            run("umount", "-l", disk.toString());
        }
    }

    @Test
    void whoWritesOnAFullDiskReadsAKindPageAndGoesOnWhenThereIsRoom() throws Exception {
        HouseProcess house = HouseProcess.start(MadeHouse.once().copy(disk.resolve("data")));
        try {
            PlainBrowser fatima = new PlainBrowser(house.address());
            fatima.be("Fatima");
            String notes = "/people/" + new PlainBrowser(house.address()).be("Daan") + "/notes";
            assertThat(write(fatima, notes)).isEqualTo(303);

            Path filler = fill();
            List<Integer> answers = writeUntilRefused(fatima, notes);
            assertThat(answers).containsOnly(303, 503);
            assertThat(answers.getLast()).isEqualTo(503);
            assertThat(refusal(fatima, notes)).contains("<html", "lang=").doesNotContain("Exception", "disk full");

            // And then its database falls over too, and nobody is there to look. Coming back may free a little room by
            // itself.
            house.killDatabase();
            Thread.sleep(3_000);
            assertThat(write(fatima, notes)).isIn(303, 503);
            Files.delete(filler);
            awaitKept(fatima, notes);
            try (Connection database = HouseDatabase.of(house.data())) {
                assertThat(Claim.NOTED.missing(told, database)).isEmpty();
                assertThat(Halves.found(database)).isEmpty();
            }
            System.out.printf(
                    "full disk: %d kept before, between and after, %d refused%n",
                    told.size(),
                    answers.stream().filter(status -> status == 503).count());
        } finally {
            house.stop();
        }
    }

    /** A few thousand letters at a time, until nothing goes in any more. */
    private List<Integer> writeUntilRefused(PlainBrowser browser, String notes) throws Exception {
        List<Integer> answers = new ArrayList<>();
        for (int tries = 0; tries < 6000 && !answers.contains(503); tries++) {
            answers.add(write(browser, notes));
        }
        return answers;
    }

    private int write(PlainBrowser browser, String notes) throws IOException, InterruptedException {
        String word = "Proef " + UUID.randomUUID() + " vol".repeat(900);
        int status = browser.post(
                        notes,
                        Map.of(
                                "text",
                                word,
                                "until",
                                "",
                                "id",
                                UUID.randomUUID().toString()))
                .statusCode();
        if (status == 303) {
            told.add(word);
        }
        return status;
    }

    private static String refusal(PlainBrowser browser, String notes) throws IOException, InterruptedException {
        return browser.post(notes, Map.of("text", "Proef " + "vol".repeat(1200), "until", ""))
                .body();
    }

    private void awaitKept(PlainBrowser browser, String notes) throws IOException, InterruptedException {
        long end = System.nanoTime() + SOON.toNanos();
        while (write(browser, notes) != 303) {
            assertThat(System.nanoTime()).as("with room again people can go on").isLessThan(end);
            Thread.sleep(200);
        }
    }

    /** Takes all the room there is, but for nothing at all. */
    private Path fill() throws IOException {
        Path filler = disk.resolve("filler");
        byte[] block = new byte[BLOCK];
        try (var out = Files.newOutputStream(filler, StandardOpenOption.CREATE_NEW)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            return filler;
        }
    }

    private static boolean run(String... words) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(words).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }
}
