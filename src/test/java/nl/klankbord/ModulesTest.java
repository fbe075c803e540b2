package nl.klankbord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.guard.TextFile;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import org.springframework.modulith.docs.Documenter;

/** The rooms of the house, and which may use which. The canvas of each room is written to target/spring-modulith-docs. */
class ModulesTest {

    private static final ApplicationModules HOUSE = ApplicationModules.of(Klankbord.class);

    @Test
    void everyRoomUsesOnlyTheRoomsItNames() {
        HOUSE.verify();
        new Documenter(HOUSE).writeModuleCanvases();
    }

    @Test
    void aRoomThatReachesThroughAWallIsCaught() {
        ApplicationModules offenders = ApplicationModules.of("offender.rooms", new ImportOption.OnlyIncludeTests());

        assertThatThrownBy(offenders::verify)
                .isInstanceOf(Violations.class)
                .hasMessageContaining("'kitchen' depends on module 'cellar'")
                .hasMessageContaining("offender.rooms.cellar.shelf.Jar");
    }

    @Test
    void everyRoomSaysWhichOthersItMayUse() {
        assertThat(rooms())
                .isNotEmpty()
                .allSatisfy(room -> assertThat(room.open).as(room.name).isFalse());
    }

    @Test
    void thePictureInTheDocumentationIsTrue() {
        String picture = Stream.concat(
                        Stream.of("flowchart LR"),
                        rooms().stream()
                                .filter(room -> !room.uses.isEmpty())
                                .map(room -> "  %s --> %s".formatted(room.name, String.join(" & ", room.uses))))
                .collect(Collectors.joining("\n", "```mermaid\n", "\n```"));

        assertThat(TextFile.read(Path.of("docs/architecture.md")).text()).contains(picture);
    }

    private static List<Room> rooms() {
        return HOUSE.stream()
                .map(module -> Room.of(
                        module.getIdentifier().toString(),
                        module.getBasePackage().getName()))
                .sorted((one, other) -> one.name.compareTo(other.name))
                .toList();
    }

    private record Room(String name, List<String> uses, boolean open) {

        static Room of(String name, String basePackage) {
            try {
                ApplicationModule sign =
                        Class.forName(basePackage + ".package-info").getAnnotation(ApplicationModule.class);
                List<String> uses = sign == null
                        ? List.of()
                        : Arrays.stream(sign.allowedDependencies())
                                .map(it -> it.replaceAll("\\s*::.*", ""))
                                .distinct()
                                .toList();
                return new Room(name, uses, sign == null || uses.contains(ApplicationModule.OPEN_TOKEN));
            } catch (ClassNotFoundException e) {
                return new Room(name, List.of(), true);
            }
        }
    }
}
