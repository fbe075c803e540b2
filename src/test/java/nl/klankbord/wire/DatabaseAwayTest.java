package nl.klankbord.wire;

import static nl.klankbord.TheCast.DAAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import nl.klankbord.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The database is gone for a moment: nobody is told that they did something wrong, and nobody has to sign in again. */
class DatabaseAwayTest extends WireTest {

    /** An empty form for whoever holds a card with a code; a link to less mail without a seal, which is nobody's anyway;
     * what programs read about the API. */
    private static final Set<String> NEEDS_NO_DATABASE =
            Set.of("/entry", "/less-mail/{ticket}", "/sign-in/passkey", "/api/openapi.json");

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @AfterEach
    void bringItBack() {
        server("alter database %s allow_connections true");
        // The next test begins in a house that works again.
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(Wire.stranger(port).get("/sign-in").status()).isEqualTo(200));
    }

    @Test
    void everyPageAsksForPatienceAndThenComesBack() {
        Wire daan = wire(DAAN);
        List<String> pages = pages();
        assertThat(daan.get("/").status()).isEqualTo(200);

        takeAway();

        assertThat(askAll(daan, pages)).hasSizeGreaterThan(3).allSatisfy((path, answer) -> {
            assertThat(answer.status()).as(path).isEqualTo(503);
            assertThat(answer.header("retry-after")).as(path).contains("5");
            assertThat(answer.page().title()).isEqualTo("Even geduld · Klankbord");
        });
        assertThat(daan.in("en").get("/").page().title()).isEqualTo("One moment · Klankbord");
        assertThat(daan.in("en").get("/").page().select("html").attr("lang")).isEqualTo("en");
        assertThat(daan.get("/icons.svg").status()).isEqualTo(200);
        assertThat(daan.get("/css/base.css").status()).isEqualTo(200);

        bringItBack();

        assertThat(daan.get("/").status()).isEqualTo(200);
    }

    private List<String> pages() {
        return requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .filter(mapping ->
                        mapping.getMethodsCondition().getMethods().toString().contains("GET"))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> !NEEDS_NO_DATABASE.contains(path))
                .map(path -> path.replaceAll("\\{[^}]+}", DAAN.toString()))
                .toList();
    }

    /** All at once, because each waits a few seconds for a connection. */
    private static Map<String, Answer> askAll(Wire wire, List<String> paths) {
        Map<String, Answer> answers = new ConcurrentHashMap<>();
        try (var visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            paths.forEach(path -> visitors.submit(() -> answers.put(path, wire.get(path))));
        }
        return answers;
    }

    private void takeAway() {
        server("alter database %s allow_connections false");
        server("select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s'");
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
