package nl.klankbord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.klankbord.guard.Guard;
import nl.klankbord.guard.JavaCode;
import nl.klankbord.guard.Seen;
import nl.klankbord.guard.TextFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the compiler does not see: how long things are, what they say of themselves, what gets into the log. */
class SourcesTest {

    private static final int LONGEST_METHOD = 40;
    private static final int LONGEST_FILE = 250;
    private static final String SWAPS = "SecurityMockMvcRequestPostProcessors";

    private static final Sources MAIN = Sources.below("src/main/java");
    private static final Sources OFFENDERS = Sources.below("src/test/resources/offender/java");

    private record Sources(List<TextFile> files, JavaCode code) {
        static Sources below(String folder) {
            List<TextFile> files = TextFile.below(folder, ".java");
            return new Sources(files, JavaCode.of(files));
        }
    }

    /** Every line that is ever logged. A reviewer reads here that none of them holds a person. */
    private static final List<String> LOGGED = List.of(
            "LOG.error(\"a list was not read: {}\", fault.getClass().getName())",
            "LOG.error(\"a list was not written: {}\", fault.getClass().getName())",
            "LOG.error(\"a letter was not written: {}\", new Fault(fault))",
            "LOG.error(\"a round was not made: {}\", new Fault(fault))",
            "LOG.error(\"fault {} at {}: {}\", UUID.randomUUID(), request.getMethod(), new Fault(trouble))",
            "LOG.warn(\"the backup waits for the database: {}\", away.getSQLState())",
            "LOG.warn(\"the backup was not made: {}\", known.key())",
            "LOG.warn(\"the backup was not made: {}\", fault.getClass().getName())",
            "LOG.warn(\"The database fell away; bringing it back\")",
            "LOG.warn(\"The database is back\")",
            "LOG.warn(\"the database does not answer: {}\", away.getClass().getSimpleName())",
            // Before anybody can come in, and after the last one left: here the whole fault is told.
            "LoggerFactory.getLogger(Run.class).info(\"Klankbord did not open\", reason)",
            "LoggerFactory.getLogger(Shutdown.class).warn(\"Something did not close cleanly\", e)");

    @TestFactory
    Stream<DynamicTest> theHouseKeeps() {
        return guards().map(guard -> guard.keptBy(MAIN));
    }

    @TestFactory
    Stream<DynamicTest> thePlantedOffenderIsCaughtBy() {
        return guards().map(guard -> guard.catches(OFFENDERS));
    }

    @Test
    void mostFilesAndMethodsAreShort() {
        assertThat(ninthOfTen(MAIN.files().stream().mapToInt(TextFile::lines))).isLessThanOrEqualTo(100);
        assertThat(ninthOfTen(MAIN.code().methods().stream().mapToInt(JavaCode.Method::lines)))
                .isLessThanOrEqualTo(13);
    }

    @Test
    void everyLoggedLineThatWasAllowedIsStillThere() {
        assertThat(MAIN.code().logged()).extracting(JavaCode.Text::text).containsAll(LOGGED);
    }

    @Test
    void theRepositoryKnowsNoMachine() {
        assertThat(machines(repository())).isEmpty();
        assertThat(machines(Stream.of(new TextFile("planted", "see /" + "tmp/klankbord"))))
                .containsExactly("planted");
    }

    @Test
    void noTestPutsOtherTokensIntoTheSharedHouse() {
        assertThat(swapping(TextFile.below("src/test/java", ".java"))).isEmpty();
        assertThat(swapping(List.of(new TextFile("planted", "import static " + SWAPS + ".csrf;"))))
                .containsExactly("planted");
    }

    private static List<String> swapping(List<TextFile> files) {
        return files.stream()
                .filter(file -> file.text().contains(SWAPS + ".csrf"))
                .map(TextFile::path)
                .toList();
    }

    private static List<String> machines(Stream<TextFile> files) {
        // Put together here, so that this very file does not hold them.
        var machine = Pattern.compile("(?<![\\w.$}])/(" + "work|tmp|home|root" + ")/\\w");
        return files.filter(file -> machine.matcher(file.text()).find())
                .map(TextFile::path)
                .toList();
    }

    private static Stream<TextFile> repository() {
        Stream<String> folders =
                Stream.of("src", "docs", ".ci", "bench").filter(folder -> Files.exists(Path.of(folder)));
        Stream<TextFile> deep = folders.flatMap(folder -> Stream.of(
                        ".java", ".jte", ".md", ".properties", ".css", ".js", ".sql", ".xml", ".yaml", "run")
                .flatMap(ending -> TextFile.below(folder, ending).stream()));
        Stream<TextFile> top = Stream.of("README.md", "STYLE.md", "SECURITY.md", "pom.xml", "klankbord")
                .map(Path::of)
                .filter(Files::exists)
                .map(TextFile::read);
        return Stream.concat(deep, top);
    }

    private static int ninthOfTen(IntStream lengths) {
        int[] sorted = lengths.sorted().toArray();
        return sorted[sorted.length * 9 / 10];
    }

    private static Stream<Guard<Sources>> guards() {
        return Stream.of(
                guard(
                        "everyMethodFitsOnAScreen",
                        (code, seen) -> code.methods()
                                .forEach(it -> seen.look(
                                        it.lines() <= LONGEST_METHOD,
                                        "%s: %d lines".formatted(it.place(), it.lines())))),
                guard(
                        "everyPublicTypeSaysWhatItIs",
                        (code, seen) -> code.publicTypes()
                                .forEach(it -> seen.look(
                                        it.documented(), it.place() + ": a public type without a word about it"))),
                guard(
                        "everyBranchStandsInBraces",
                        (code, seen) ->
                                code.branches().forEach(it -> seen.look(it.ours(), it.place() + ": a bare branch"))),
                guard(
                        "everyNameSaysItsType",
                        (code, seen) ->
                                code.names().forEach(it -> seen.look(it.ours(), it.place() + ": of what type?"))),
                guard(
                        "everyLoggedLineIsOnTheList",
                        (code, seen) -> code.logged()
                                .forEach(it -> seen.look(
                                        LOGGED.contains(it.text()), "%s: %s".formatted(it.place(), it.text())))),
                Guard.of(
                        "everyFileIsReadInOneGo",
                        (sources, seen) -> sources.files()
                                .forEach(file -> seen.look(
                                        file.lines() <= LONGEST_FILE,
                                        "%s: %d lines".formatted(file.path(), file.lines())))),
                Guard.of(
                        "everyFileIsTidy",
                        (sources, seen) -> sources.files()
                                .forEach(file -> seen.look(
                                        tidy(file.text()),
                                        file.path() + ": tabs, spaces at the end of a line, or no last newline"))));
    }

    private static boolean tidy(String text) {
        return text.endsWith("\n")
                && !text.contains("\t")
                && !text.contains("\r")
                && text.lines().noneMatch(line -> line.endsWith(" "));
    }

    private static Guard<Sources> guard(String rule, BiConsumer<JavaCode, Seen> look) {
        return Guard.of(rule, (sources, seen) -> look.accept(sources.code(), seen));
    }
}
