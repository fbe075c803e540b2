package nl.klankbord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
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
