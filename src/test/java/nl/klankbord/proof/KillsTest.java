package nl.klankbord.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody pulls a plug while ten people write: of the server, of the database, of both, at moments that a seed chooses.
 * What a browser was told is kept is there afterwards, nothing is there by half, and it comes back by itself.
 */
@Tag("proof")
@Tag("alone")
class KillsTest {

    private static final int KILLS = Integer.getInteger("kills", 20);
    private static final long SEED =
            Long.getLong("seed", ThreadLocalRandom.current().nextLong(1_000_000));
    private static final Duration SOON = Duration.ofSeconds(240);

    @TempDir
    static Path folder;

    private final Told told = new Told();
    private final Map<Kill, List<Long>> away = new EnumMap<>(Kill.class);

    @Test
    void nothingThatWasAcknowledgedIsLostAndNothingIsHalf() throws Exception {
        System.out.printf(
                "%d kills, seed %d (again: ./klankbord bench kills -Dkills=%d -Dseed=%d)%n", KILLS, SEED, KILLS, SEED);
        Random random = new Random(SEED);
        HouseProcess house = HouseProcess.start(MadeHouse.once().copy(folder.resolve("data")));
        try {
            try (Crowd crowd =
                    Crowd.at(house.address(), told, random.nextLong()).begin()) {
                for (int number = 1; number <= KILLS; number++) {
                    pull(house, Kill.any(random), random.nextInt(1200));
                    lookAfter(house, number);
                }
            }
            lookAfter(house, KILLS);
            everyLetterIsBrought(house);
        } finally {
            house.stop();
            System.out.println("killed: " + times());
            System.out.println("told: " + told);
        }
        assertThat(told.promises()).as("nobody was killed while idle").isGreaterThan(KILLS * 10);
    }

    /** Pulls a plug while people write, and waits until somebody is told again that something is kept. */
    private void pull(HouseProcess house, Kill kill, int moment) throws IOException, InterruptedException {
        awaitPromises(told.promises() + 5);
        Thread.sleep(moment);
        long began = System.nanoTime();
        kill.pull(house);
        int before = told.promises();
        if (kill.needsAStart()) {
            house.startAgain();
        }
        awaitPromises(before + 5);
        away.computeIfAbsent(kill, it -> new java.util.ArrayList<>()).add((System.nanoTime() - began) / 1_000_000);
    }

    private void awaitPromises(int number) throws InterruptedException {
        long end = System.nanoTime() + SOON.toNanos();
        while (told.promises() < number) {
            assertThat(System.nanoTime())
                    .as("it comes back by itself: " + told + told.strange())
                    .isLessThan(end);
            Thread.sleep(10);
        }
    }

    private void lookAfter(HouseProcess house, int number) throws SQLException, IOException {
        try (Connection database = HouseDatabase.of(house.data())) {
            assertThat(told.lost(database))
                    .as("lost after kill %d, seed %d", number, SEED)
                    .isEmpty();
            assertThat(Halves.found(database))
                    .as("half after kill %d, seed %d", number, SEED)
                    .isEmpty();
        }
        assertThat(told.strange())
                .as("answers after kill %d, seed %d", number, SEED)
                .isEmpty();
    }

    /** Also the letters that a killed server had in its hands: whoever finds them lying takes them up. */
    private static void everyLetterIsBrought(HouseProcess house) throws Exception {
        long end = System.nanoTime() + SOON.toNanos();
        try (Connection database = HouseDatabase.of(house.data())) {
            while (HouseDatabase.number(database, "select count(*) from post.mail where state = 'waiting'") > 0) {
                assertThat(System.nanoTime()).as("letters still wait").isLessThan(end);
                Thread.sleep(500);
            }
            assertThat(HouseDatabase.number(database, "select count(*) from post.mail where state <> 'unsent'"))
                    .isZero();
        }
    }

    private String times() {
        return away.entrySet().stream()
                .map(it -> "%s %d times, back after %d-%d ms"
                        .formatted(
                                it.getKey(),
                                it.getValue().size(),
                                it.getValue().stream().mapToLong(ms -> ms).min().orElse(0),
                                it.getValue().stream().mapToLong(ms -> ms).max().orElse(0)))
                .collect(Collectors.joining("; "));
    }
}
