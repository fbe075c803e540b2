package nl.klankbord.wire;

import static nl.klankbord.TheCast.BRAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.klankbord.access.Ids;
import nl.klankbord.access.apitoken.ApiTokens;
import nl.klankbord.guard.TextFile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whoever types over an example of the page about the API gets what the page says. */
class ApiPageTest extends WireTest {
    private static final Pattern EXAMPLE = Pattern.compile("```sh\n(curl .*?)```\n+```json\n(.*?)```", Pattern.DOTALL);

    @Autowired
    private ApiTokens tokens;

    @Test
    void everyExampleAnswersAsThePageSays() throws Exception {
        assumeTrue(isThere("curl"), "there is no curl here");
        String page = TextFile.read(Path.of("docs/api.md")).text();
        List<MatchResult> examples = EXAMPLE.matcher(page).results().toList();
        String secret = ((ApiTokens.Made.Fresh)
                        looking(BRAM, () -> tokens.make(Ids.next(), "Proef", LocalDate.parse("2026-12-24"))))
                .secret();

        assertThat(examples).hasSizeGreaterThan(4);
        assertThat(Pattern.compile("(?m)^curl ").matcher(page).results().count())
                .isEqualTo(examples.size());
        for (MatchResult example : examples) {
            String answer = typed(example.group(1), secret);
            assertThat(shape(answer)).as(example.group(1)).isEqualTo(shape(example.group(2)));
        }
    }

    /** How sure it is, and in which words it says so, changes with everything it learns; the rest does not. */
    private static JsonNode shape(String answer) {
        JsonNode read = new JsonMapper().readTree(answer);
        for (JsonNode found : read.findParents("confidence")) {
            ((ObjectNode) found).put("confidence", found.get("confidence").isNumber() ? 1 : 0);
        }
        for (JsonNode found : read.findParents("message")) {
            ((ObjectNode) found).put("message", found.get("message").isString() ? "words" : "");
        }
        return read;
    }

    private String typed(String command, String secret) throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", command).redirectErrorStream(false);
        shell.environment().put("HOUSE", "http://localhost:" + port);
        shell.environment().put("TOKEN", secret);
        Process typed = shell.start();
        String answer = new String(typed.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(typed.waitFor()).as(command).isZero();
        return answer;
    }

    private static boolean isThere(String program) throws IOException, InterruptedException {
        return new ProcessBuilder("sh", "-c", "command -v " + program).start().waitFor() == 0;
    }
}
