package nl.klankbord.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.klankbord.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TurnTest {

    private final TestDatabase database = TestDatabase.empty();
    private final List<String> told = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void leave() {
        database.close();
    }

    @Test
    void aSecondNodeSaysThatItWaitsAndComesInWhenTheFirstIsIn() throws Exception {
        Turn first = Turn.take(database, () -> told.add("the first waits"));
        CompletableFuture<Turn> second =
                CompletableFuture.supplyAsync(() -> Turn.take(database, () -> told.add("the second waits")));
        while (told.isEmpty()) {
            Pause.interrupted(Duration.ofMillis(10));
        }
        assertThat(second).isNotDone();
        first.close();
        second.get(30, TimeUnit.SECONDS).close();
        assertThat(told).containsExactly("the second waits");
    }

    @Test
    void theTurnOfANodeThatVanishedIsFree() throws SQLException {
        Turn vanished = Turn.take(database, () -> told.add("waits"));
        Sql.run(database.superuser(), """
                select pg_terminate_backend(pid) from pg_stat_activity
                 where datname = current_database() and pid <> pg_backend_pid()""");
        Turn.take(database, () -> told.add("waits")).close();
        vanished.close();
        assertThat(told).isEmpty();
    }

    @Test
    void ofEightThatStartAtOnceOnNothingAtAllOneIsInAtATimeAndTheTablesAreMadeOnce() throws SQLException {
        AtomicInteger inside = new AtomicInteger();
        Stream<CompletableFuture<Void>> nodes = IntStream.range(0, 8)
                .mapToObj(_ -> CompletableFuture.runAsync(
                        () -> {
                            try (Turn turn = Turn.take(database, () -> {})) {
                                told.add(Integer.toString(inside.incrementAndGet()));
                                Migrations.migrate(database);
                                inside.decrementAndGet();
                            }
                        },
                        Thread::startVirtualThread));
        nodes.toList().forEach(CompletableFuture::join);
        assertThat(told).hasSize(8).containsOnly("1");
        assertThat(
                        Sql.text(
                                database.owner(),
                                "select count(*) - count(distinct version) from conversation.flyway_schema_history where version is not null"))
                .isEqualTo("0");
    }
}
