package nl.klankbord;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.guard.Guard;
import nl.klankbord.guard.Seen;
import nl.klankbord.guard.StyleSheet;
import nl.klankbord.guard.Template;
import nl.klankbord.guard.Templates;
import nl.klankbord.guard.TextFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What holds for every page, read from its template. */
class TemplatesTest {

    private static final List<TextFile> HOUSE = TextFile.below("src/main/jte", ".jte");
    private static final List<TextFile> OFFENDERS = TextFile.below("src/test/resources/offender/jte", ".jte");

    private static final Set<String> ICONS = Pattern.compile("<symbol id=\"([\\w-]+)\"")
            .matcher(TextFile.read(java.nio.file.Path.of("src/main/resources/static/icons.svg"))
                    .text())
            .results()
            .map(it -> it.group(1))
            .collect(Collectors.toSet());

    private static final Set<String> DESIGNED =
            StyleSheet.classes(TextFile.below("src/main/resources/static/css", ".css").stream());

    @TestFactory
    Stream<DynamicTest> theHouseKeeps() {
        return guards().map(guard -> guard.keptBy(HOUSE));
    }

    @TestFactory
    Stream<DynamicTest> thePlantedOffenderIsCaughtBy() {
        return guards().map(guard -> guard.catches(OFFENDERS));
    }

    private static Stream<Guard<List<TextFile>>> guards() {
        return Stream.of(
                guard("everyTextIsSaid", Templates::everyTextIsSaid),
                guard("everyFieldHasAName", Templates::everyFieldHasAName),
                guard("everyFormCanBeTrusted", Templates::everyFormCanBeTrusted),
                guard("everythingWorksWithoutScript", Templates::everythingWorksWithoutScript),
                guard("nothingRunsInsideAPage", Templates::nothingRunsInsideAPage),
                guard("everyPictureIsDescribed", Templates::everyPictureIsDescribed),
                guard("everyIconExists", (template, seen) -> Templates.everyIconExists(template, ICONS, seen)),
                guard(
                        "everyClassWasDesigned",
                        (template, seen) -> Templates.everyClassWasDesigned(template, DESIGNED, seen)),
                Guard.of(
                        "nothingIsDrawnUnescaped",
                        (files, seen) -> files.forEach(file -> Templates.nothingIsDrawnUnescaped(file, seen))));
    }

    private static Guard<List<TextFile>> guard(String rule, BiConsumer<Template, Seen> look) {
        return Guard.of(rule, (files, seen) -> Template.all(files).forEach(template -> look.accept(template, seen)));
    }
}
