package nl.klankbord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.klankbord.guard.Guard;
import nl.klankbord.guard.StyleSheet;
import nl.klankbord.guard.TextFile;
import nl.klankbord.web.Styles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds for every style sheet. */
class StylesTest {

    private static final String STATIC = "src/main/resources/static";
    private static final List<TextFile> HOUSE = TextFile.below(STATIC + "/css", ".css");
    private static final List<TextFile> OFFENDERS = TextFile.below("src/test/resources/offender/css", ".css");

    /** Where a colour may be mixed: the tokens, and the two that are paper and never a dark room. */
    private static final Set<String> INKS = Set.of("tokens", "print", "sheet", "ticket");

    /** What stands in either of the two blocks of a dark room: the device's choice, and a person's own. */
    private static final Pattern DARK =
            Pattern.compile(":root(?::not\\(\\[data-theme=\"light\"]\\)|\\[data-theme=\"dark\"]) \\{([^}]*)}");

    @TestFactory
    Stream<DynamicTest> theHouseKeeps() {
        return guards().map(guard -> guard.keptBy(HOUSE));
    }

    @TestFactory
    Stream<DynamicTest> thePlantedOffenderIsCaughtBy() {
        return guards().map(guard -> guard.catches(OFFENDERS));
    }

    @Test
    void everySheetAndEveryBehaviourIsOnEveryPage() {
        assertThat(Styles.ALL).containsExactlyInAnyOrderElementsOf(addresses("css"));
        assertThat(Styles.BEHAVIOURS).containsExactlyInAnyOrderElementsOf(addresses("js"));
    }

    @Test
    void aDarkRoomIsAsDarkWhoeverChoseIt() {
        assertThat(darkRooms(TextFile.read(Path.of(STATIC, "css", "tokens.css")).text()))
                .hasSize(2)
                .containsOnly(darkRooms(TextFile.read(Path.of(STATIC, "css", "tokens.css"))
                                .text())
                        .getFirst());
        assertThat(
                        darkRooms(
                                ":root:not([data-theme=\"light\"]) { --raw-ink: a; } :root[data-theme=\"dark\"] { --raw-ink: b; }"))
                .doesNotHaveDuplicates();
    }

    private static List<String> darkRooms(String sheet) {
        return DARK.matcher(sheet)
                .results()
                .map(found -> found.group(1).replaceAll("\\s+", " "))
                .toList();
    }

    private static List<String> addresses(String kind) {
        return TextFile.below(STATIC + "/" + kind, "." + kind).stream()
                .map(file -> file.path().substring(STATIC.length()))
                .toList();
    }

    private static Stream<Guard<List<TextFile>>> guards() {
        return Stream.of(
                Guard.of(
                        "everyRuleStandsInALayer",
                        (sheets, seen) -> sheets.forEach(sheet -> StyleSheet.everyRuleStandsInALayer(sheet, seen))),
                Guard.of("everyTokenIsDefined", (sheets, seen) -> {
                    var defined = StyleSheet.tokens(sheets.stream());
                    sheets.forEach(sheet -> StyleSheet.everyTokenIsDefined(sheet, defined, seen));
                }),
                Guard.of(
                        "everyColourIsAToken",
                        (sheets, seen) -> sheets.stream()
                                .filter(sheet -> !INKS.contains(sheet.name()))
                                .forEach(sheet -> StyleSheet.everyColourIsAToken(sheet, seen))),
                Guard.of(
                        "nothingComesFromElsewhere",
                        (sheets, seen) -> sheets.forEach(sheet -> StyleSheet.nothingComesFromElsewhere(sheet, seen))));
    }
}
