package nl.klankbord.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.klankbord.language.text.Tongue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** Whoever writes of harm or danger is pointed to the confidant and not corrected; whoever writes of something alike is not startled. */
class SeriousTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final double FOUND = 0.9;

    private record Line(String id, String text, boolean serious) {}

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void reportsAreSeenAndWhatOnlyLooksLikeOneIsNot(Tongue tongue) throws IOException {
        LanguageEngine engine = LanguageEngine.of(tongue, Options.none());
        List<Line> all = lines(tongue == Tongue.NL ? "serious.jsonl" : "en/serious.jsonl");
        List<Line> reports = all.stream().filter(Line::serious).toList();
        List<Line> noted = all.stream()
                .filter(it ->
                        !engine.coach(it.text(), TextKind.MESSAGE).confidant().isEmpty())
                .toList();

        assertThat(noted).filteredOn(it -> !it.serious()).isEmpty();
        assertThat(noted).hasSizeGreaterThanOrEqualTo((int) Math.ceil(reports.size() * FOUND));
        assertThat(noted)
                .allSatisfy(it -> assertThat(
                                engine.coach(it.text(), TextKind.MESSAGE).findings())
                        .allMatch(one -> one.kind() == Kind.MEDICAL_DETAIL));
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void nothingOrdinaryIsTakenForAReport(Tongue tongue) throws IOException {
        LanguageEngine engine = LanguageEngine.of(tongue, Options.none());
        List<String> clean = lines(tongue == Tongue.NL ? "findings-clean.jsonl" : "en/findings-made.jsonl").stream()
                .map(Line::text)
                .toList();

        assertThat(clean).hasSizeGreaterThan(100);
        assertThat(clean)
                .allSatisfy(it -> assertThat(engine.coach(it, TextKind.MESSAGE).confidant())
                        .isEmpty());
    }

    // Made by somebody who had seen no rule and no text to learn from; nobody who writes rules reads its lines.
    @ParameterizedTest
    @CsvSource({"serious-held-out.jsonl,NL,0.75,0.1", "en/serious-held-out.jsonl,EN,0.75,0.25"})
    void reportsThatNobodyLearnedFromAreMostlySeen(String file, Tongue tongue, double least, double most)
            throws IOException {
        LanguageEngine engine = LanguageEngine.of(tongue, Options.none());

        assertThat(noted(engine, file, true)).isGreaterThanOrEqualTo(least);
        assertThat(noted(engine, file, false)).isLessThanOrEqualTo(most);
    }

    @Test
    void whatARuleSeesIsNoGuessAndAnOrdinaryTextIsNeither() {
        LanguageEngine engine = LanguageEngine.of(Tongue.NL, Options.none());

        assertThat(engine.coach("Mijn chef raakt me steeds aan.", TextKind.MESSAGE))
                .matches(it -> !it.guessed() && !it.confidant().isEmpty());
        assertThat(engine.coach("De vergadering begint om tien uur.", TextKind.MESSAGE))
                .matches(it -> !it.guessed() && it.confidant().isEmpty());
    }

    private static double noted(LanguageEngine engine, String file, boolean serious) throws IOException {
        List<Line> all =
                lines(file).stream().filter(it -> it.serious() == serious).toList();
        long noted = all.stream()
                .filter(it ->
                        !engine.coach(it.text(), TextKind.MESSAGE).confidant().isEmpty())
                .count();
        return (double) noted / all.size();
    }

    private static List<Line> lines(String file) throws IOException {
        return Files.readAllLines(Path.of("src/language", file)).stream()
                .map(JSON::readTree)
                .map(it -> new Line(
                        it.get("id").asString(),
                        it.get("text").asString(),
                        it.path("serious").asBoolean(false)))
                .toList();
    }
}
