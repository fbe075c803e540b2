package nl.klankbord.language.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class LanguageConsoleTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aLineIsAnsweredWithItsFindings() {
        assertThat(run(
                        "{\"id\": 7, \"text\": \"Fijn. Zij is gewoon lui.\", \"kind\": \"preparation\"}\n\n",
                        "findings",
                        "-"))
                .isZero();

        Map<?, ?> answer = answers().getFirst();
        assertThat(answer.get("id")).isEqualTo(7);
        assertThat((List<?>) answer.get("findings")).singleElement().satisfies(one -> {
            Map<?, ?> finding = (Map<?, ?>) one;
            assertThat(finding.get("kind")).isEqualTo("person_judgement");
            assertThat(finding.get("severity")).isEqualTo("mind");
            assertThat(finding.get("from")).isEqualTo(6);
            assertThat(finding.get("to")).isEqualTo(23);
            assertThat(finding.get("message").toString()).contains("oordeel");
        });
    }

    @Test
    void englishIsReadAsEnglish() {
        run("{\"id\": \"a\", \"text\": \"Why are you late?\"}", "findings", "--language", "en", "-");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("why_question");
    }

    @Test
    void aLineSpeaksForItself() {
        String lines = "{\"id\": 1, \"text\": \"Why are you late?\", \"language\": \"en\"}\n"
                + "{\"id\": 2, \"text\": \"Zij is gewoon lui.\", \"language\": \"nl\"}\n"
                + "{\"id\": 3, \"text\": \"Hoi\", \"language\": \"fr\"}\n";
        assertThat(run(lines, "findings", "-")).isEqualTo(2);
        assertThat(answers()).extracting(it -> it.get("id")).containsExactly(1, 2);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("why_question", "person_judgement");
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .contains(" 3 ");
        out.reset();
        run("{\"id\": 2, \"text\": \"Zij is gewoon lui.\", \"language\": \"nl\"}", "findings", "--language", "en", "-");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("person_judgement");
    }

    @Test
    void thePartsOfFeedbackAreNamed() {
        run(
                "{\"id\": \"a\", \"text\": \"Gisteren liet je de poort open. Ik schrok daarvan. Hoe zie jij dat?\"}",
                "sixg",
                "-");
        assertThat(answers().getFirst().get("present")).isEqualTo(List.of("gedrag", "gevoel", "ruimte"));
    }

    @Test
    void aSeriousReportIsNotedAndNotSoftened() {
        run("{\"id\": 1, \"text\": \"Hij is gewoon een lafaard: hij heeft haar geslagen.\"}", "findings", "-");
        assertThat(answers().getFirst().get("findings")).isEqualTo(List.of());
        assertThat(answers().getFirst().get("note")).isEqualTo("confidant");
    }

    @Test
    void aBadLineIsToldWithItsNumberAndTheOthersAreAnswered() {
        String lines = "{\"id\": 1, \"text\": \"Hoi\"}\nwat?\n{\"id\": 3}\n{\"id\": 4, \"text\": \"Hoi\"}\n[]\n";

        assertThat(run(lines, "findings", "-")).isEqualTo(2);
        assertThat(answers()).extracting(it -> it.get("id")).containsExactly(1, 4);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .anyMatch(it -> it.contains(" 2 "))
                .anyMatch(it -> it.contains(" 3 "))
                .anyMatch(it -> it.contains(" 5 "));
    }

    @Test
    void aWrongCallSaysHowItGoes() {
        assertThat(run("", "sing", "-")).isEqualTo(2);
        assertThat(run("", "findings")).isEqualTo(2);
        assertThat(run("", "findings", "not-there.jsonl")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("findings").contains("not-there.jsonl");
        assertThat(new Say(true).broken(2)).isNotEqualTo(new Say(false).broken(2));
    }

    private int run(String lines, String... args) {
        return LanguageConsole.run(
                List.of(args),
                new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private List<Map<String, Object>> answers() {
        var json = new JsonMapper();
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> json.readValue(line, new TypeReference<Map<String, Object>>() {}))
                .toList();
    }
}
