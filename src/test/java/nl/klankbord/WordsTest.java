package nl.klankbord;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.guard.Guard;
import nl.klankbord.guard.HouseClasses;
import nl.klankbord.guard.TextFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One noun, one name: the code and docs/words.md know the same ones. */
class WordsTest {

    private record Nouns(Set<String> inCode, Set<String> onThePage) {}

    private static final Nouns HOUSE = new Nouns(
            Stream.concat(packages(), tables()).collect(Collectors.toCollection(TreeSet::new)),
            onThePage(TextFile.read(Path.of("docs/words.md"))));

    private static final Nouns OFFENDERS = new Nouns(
            Set.of("everyNounIsOnThePage", "allIsWell"), Set.of("everyNounOnThePageIsInTheCode", "allIsWell"));

    @TestFactory
    Stream<DynamicTest> theHouseKeeps() {
        return guards().map(guard -> guard.keptBy(HOUSE));
    }

    @TestFactory
    Stream<DynamicTest> thePlantedOffenderIsCaughtBy() {
        return guards().map(guard -> guard.catches(OFFENDERS));
    }

    private static Stream<Guard<Nouns>> guards() {
        return Stream.of(
                Guard.of(
                        "everyNounIsOnThePage",
                        (nouns, seen) -> nouns.inCode()
                                .forEach(noun -> seen.look(
                                        nouns.onThePage().contains(noun), noun + " is not in docs/words.md"))),
                Guard.of(
                        "everyNounOnThePageIsInTheCode",
                        (nouns, seen) -> nouns.onThePage()
                                .forEach(noun ->
                                        seen.look(nouns.inCode().contains(noun), noun + " is not in the code"))));
    }

    private static Stream<String> packages() {
        return HouseClasses.HOUSE.stream()
                .map(it -> it.getPackageName())
                .filter(it -> it.startsWith("nl.klankbord."))
                .flatMap(it -> List.of(it.substring("nl.klankbord.".length()).split("\\.")).stream());
    }

    private static Stream<String> tables() {
        Pattern table = Pattern.compile("create table \\w+\\.(\\w+) \\(");
        return TextFile.below("src/main/resources/db/migration", ".sql").stream()
                .flatMap(file -> table.matcher(file.text()).results())
                .map(it -> it.group(1));
    }

    private static Set<String> onThePage(TextFile page) {
        return page.text()
                .lines()
                .filter(line -> line.startsWith("|"))
                .flatMap(line -> Pattern.compile("`(\\w+)`")
                        .matcher(line.split("\\|")[3])
                        .results())
                .map(it -> it.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
