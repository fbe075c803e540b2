package nl.klankbord.wire;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The log, as lines for people or as JSON for a program that gathers it: the same words, and one line for each. */
class LogFormTest {

    private static final String NASTY = "two\nlines \"and\" a brace } {\"level\":\"ERROR\"} \u0007";

    @TempDir
    private Path folder;

    @AfterEach
    void forget() {
        System.clearProperty("klankbord.log");
        System.clearProperty("KLANKBORD_LOGS");
    }

    @Test
    void asJsonEveryLineIsOneAndSaysWhenWhereAndWhat() throws Exception {
        List<String> lines = written("json");

        assertThat(lines).hasSize(2);
        JsonNode first = JsonMapper.shared().readTree(lines.getFirst());
        assertThat(first.get("level").asString()).isEqualTo("WARN");
        assertThat(first.get("loggerName").asString()).isEqualTo("nl.klankbord.Somewhere");
        assertThat(first.get("timestamp").asLong()).isPositive();
        assertThat(first.get("formattedMessage").asString()).isEqualTo("it said " + NASTY);
        assertThat(first.propertyNames()).doesNotContain("arguments", "mdc", "message", "kvpList");
        assertThat(JsonMapper.shared()
                        .readTree(lines.get(1))
                        .get("throwable")
                        .get("className")
                        .asString())
                .endsWith("IllegalStateException");
    }

    @Test
    void withoutAWordTheyAreLinesWithTheirZone() throws Exception {
        assertThat(written("").getFirst())
                .matches(
                        "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}([+-]\\d\\d:\\d\\d|Z) WARN  nl\\.klankbord\\.Somewhere it said two");
    }

    private List<String> written(String form) throws Exception {
        Path file = folder.resolve("log-" + form);
        System.setProperty("klankbord.log", file.toString());
        if (!form.isEmpty()) {
            System.setProperty("KLANKBORD_LOGS", form);
        }
        LoggerContext context = new LoggerContext();
        JoranConfigurator reading = new JoranConfigurator();
        reading.setContext(context);
        reading.doConfigure(Objects.requireNonNull(getClass().getResource("/logback.xml")));
        context.setMDCAdapter(new LogbackMDCAdapter());
        context.start();
        context.getLogger("nl.klankbord.Somewhere").warn("it said {}", NASTY);
        context.getLogger("nl.klankbord.Somewhere").info("it broke", new IllegalStateException("why"));
        context.stop();
        return read(file);
    }

    private static List<String> read(Path file) throws IOException {
        return Files.readAllLines(file);
    }
}
