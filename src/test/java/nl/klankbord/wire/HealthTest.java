package nl.klankbord.wire;

import static nl.klankbord.TheCast.DAAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import nl.klankbord.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;

/** How it goes with the server, for whoever looks after the machine: on a door of its own, and nothing about anybody. */
@TestPropertySource(
        properties = {
            "klankbord.health.port=0",
            "klankbord.health.bind=127.0.0.1",
            "management.prometheus.metrics.export.enabled=true"
        })
class HealthTest extends WireTest {

    private static final Pattern PERSONAL =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-|(?i)daan|fatima|@|delinde|zebrapad");

    @Autowired
    private Environment environment;

    private Wire watch;

    @BeforeEach
    void findTheOtherDoor() {
        watch = Wire.stranger(environment.getRequiredProperty("local.management.port", Integer.class));
    }

    @AfterEach
    void bringItBack() {
        server("alter database %s allow_connections true");
    }

    @Test
    void whoLooksAfterTheMachineReadsHowItGoes() {
        assertThat(watch.get("/health").status()).isEqualTo(200);
        assertThat(watch.get("/health/liveness").body()).contains("UP");
        assertThat(watch.get("/health/readiness").body()).contains("UP");
    }

    @Test
    void thePagesDoNotTellIt() {
        assertThat(List.of("/health", "/health/readiness", "/metrics", "/actuator", "/actuator/health", "/prometheus"))
                .allSatisfy(path -> {
                    assertThat(Wire.stranger(port).get(path).status()).as(path).isEqualTo(404);
                    assertThat(wire(DAAN).get(path).status()).as(path).isEqualTo(404);
                });
    }

    @Test
    void theOtherDoorTellsNothingElse() {
        assertThat(List.of(
                        "/",
                        "/env",
                        "/heapdump",
                        "/loggers",
                        "/beans",
                        "/mappings",
                        "/configprops",
                        "/threaddump",
                        "/shutdown",
                        "/people",
                        "/sign-in",
                        "/actuator/env"))
                .allSatisfy(path -> {
                    Answer answer =
                            watch.with("klankbord=" + session(DAAN).secret()).get(path);
                    assertThat(answer.status()).as(path).isEqualTo(404);
                    assertThat(answer.body()).doesNotContain("Daan", "Tomcat", "Exception");
                });
        assertThat(watch.post("/health").status()).isIn(303, 403, 404, 405);
    }

    @Test
    void theFiguresKnowNobody() {
        Wire daan = wire(DAAN);
        for (String path : List.of("/", "/people/" + DAAN, "/people?q=Zebrapad", "/Zebrapad", "/people/Zebrapad")) {
            daan.get(path);
        }
        daan.post("/sign-in", "address", "daan@delinde.example");

        String figures = watch.get("/metrics").body();
        assertThat(figures)
                .contains("http_server_requests_seconds_count", "uri=\"/people/{id}\"", "jvm_memory_used_bytes");
        assertThat(PERSONAL.matcher(figures).results().map(found -> found.group()))
                .isEmpty();
    }

    @Test
    void whileTheDatabaseIsAwayNobodyIsSentHereAndNothingIsStartedAnew() {
        server("alter database %s allow_connections false");
        server("select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s'");

        Answer ready = watch.get("/health/readiness");
        assertThat(ready.status()).isEqualTo(503);
        assertThat(ready.body())
                .contains("OUT_OF_SERVICE")
                .doesNotContain("Exception", "jdbc", house.database().name());
        assertThat(watch.get("/health/liveness").status()).isEqualTo(200);
        assertThat(watch.get("/metrics").status()).isEqualTo(200);

        bringItBack();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(watch.get("/health/readiness").status()).isEqualTo(200));
    }

    private void server(String command) {
        try (var connection = new TestDatabase("postgres").superuser().connect();
                var statement = connection.createStatement()) {
            statement.execute(command.formatted(house.database().name()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
