package nl.klankbord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.guard.Guard;
import nl.klankbord.guard.Seen;
import nl.klankbord.guard.TextFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the page about attacks promises: no requirement is forgotten, and what it points at is there. */
class SecurityPageTest {

    private static final Pattern ROW =
            Pattern.compile("\\| (V[\\d.]+) \\| (\\d) \\| [^|]+ \\| (met|not met|n/a) \\| ([^|]*?) ?\\|");
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+)(?:\\.([a-z]\\w+))?`");

    /** Names of things outside the code. */
    private static final Pattern OTHER = Pattern.compile("KLANKBORD_\\w+");

    private record Promises(String page, List<String> asked, Map<String, String> classes) {}

    private static final List<Guard<Promises>> GUARDS = List.of(
            Guard.of("everyRequirementIsAnsweredOnce", SecurityPageTest::answered),
            Guard.of("everythingNamedIsThere", SecurityPageTest::named),
            Guard.of("whatIsMetSaysWhere", SecurityPageTest::said));

    @TestFactory
    Stream<DynamicTest> thePageKeeps() throws IOException {
        Promises page = promises(TextFile.read(Path.of("docs/security.md")).text());
        return GUARDS.stream().map(guard -> guard.keptBy(page));
    }

    @TestFactory
    Stream<DynamicTest> thePlantedOffenderIsCaughtBy() throws IOException {
        Promises planted = promises("""
                | V1.1.1 | 2 | allIsWell | met | `TypedTest` |
                | V1.1.2 | 2 | everyRequirementIsAnsweredOnce: another level | met | `TypedTest` |
                | V99.1.1 | 1 | everyRequirementIsAnsweredOnce: none of theirs | met | `TypedTest` |
                `NoSuchTest` everythingNamedIsThere
                `TypedTest.noSuchTest` everythingNamedIsThere
                | V1.2.1 | 1 | whatIsMetSaysWhere | met | |
                """);
        assertThat(planted.asked()).hasSize(253);
        return GUARDS.stream()
                .map(guard -> DynamicTest.dynamicTest(
                        guard.rule(),
                        () -> assertThat(guard.look().apply(planted).offences()).isNotEmpty()));
    }

    private static Promises promises(String page) throws IOException {
        List<String> asked = Files.readAllLines(Path.of("src/test/resources/asvs-5.0.0.txt")).stream()
                .filter(line -> line.startsWith("V"))
                .toList();
        Map<String, String> classes = Stream.of("src/main/java", "src/test/java")
                .flatMap(folder -> TextFile.below(folder, ".java").stream())
                .collect(Collectors.toMap(
                        file -> file.path().replaceFirst(".*/", "").replace(".java", ""),
                        TextFile::text,
                        (one, other) -> one + other));
        return new Promises(page, asked, classes);
    }

    private static void answered(Promises it, Seen seen) {
        List<String> rows = ROW.matcher(it.page())
                .results()
                .map(row -> row.group(1) + " " + row.group(2))
                .toList();
        it.asked()
                .forEach(asked -> seen.look(
                        rows.stream().filter(asked::equals).count() == 1, "everyRequirementIsAnsweredOnce: " + asked));
        rows.forEach(row -> seen.look(it.asked().contains(row), "everyRequirementIsAnsweredOnce: nobody asked " + row));
    }

    private static void named(Promises it, Seen seen) {
        NAMED.matcher(it.page())
                .results()
                .filter(found -> !OTHER.matcher(found.group(1)).matches())
                .forEach(found -> {
                    String text = it.classes().getOrDefault(found.group(1), "");
                    boolean there = !text.isEmpty() || found.group(1).equals("SecureRandom");
                    String method = found.group(2);
                    seen.look(
                            there && (method == null || text.contains(" " + method + "(")),
                            "everythingNamedIsThere: " + found.group());
                });
    }

    private static void said(Promises it, Seen seen) {
        ROW.matcher(it.page())
                .results()
                .forEach(row -> seen.look(!row.group(4).isBlank(), "whatIsMetSaysWhere: " + row.group(1)));
    }
}
