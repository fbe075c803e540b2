package nl.klankbord.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.guard.Door;
import nl.klankbord.guard.Guard;
import nl.klankbord.guard.HouseClasses;
import nl.klankbord.guard.TextFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whoever adds a door says in {@code access.table} who may use it, and the page that others read says the same. Whether the house does
 * what the table says is tried by {@link AccessProofTest}. To make the page anew: {@code ./mvnw test -Dtest=AccessTest -Daccess.page=write}.
 */
class AccessTest {

    private static final Path PAGE = Path.of("docs/access.md");
    private static final String ROOT = "nl.klankbord.";

    private record Doors(AccessTable table, Map<String, String> doors) {}

    private static final Guard<Doors> GUARD =
            Guard.of("everyDoorHasItsRow", (house, seen) -> house.table().compare(house.doors(), seen));

    @TestFactory
    Stream<DynamicTest> theHouseKeeps() {
        return Stream.of(GUARD.keptBy(new Doors(table(), rooms(nouns()))));
    }

    @TestFactory
    Stream<DynamicTest> thePlantedOffenderIsCaughtBy() {
        String all = " yes".repeat(AccessTable.RELATIONS.size());
        AccessTable planted =
                AccessTable.of("""
                [people] Who works here.
                GET /allIsWell | daan | /allIsWell |%1$s
                GET /needless | daan | /needless |%1$s
                GET /forNobody | daan | /forNobody |%2$s
                GET /forSome | daan | /forSome | yes
                GET /elsewhere | daan | /elsewhere |%1$s
                GET /unheardOf | daan | /unheardOf |%3$s
                GET /same | daan | /same |%1$s
                GET /same | daan | /same |%1$s
                """.formatted(all, all.replace("yes", "404"), all.replaceFirst("yes", "perhaps")));
        Map<String, String> doors = Stream.of("allIsWell", "forNobody", "forSome", "forgotten", "unheardOf", "same")
                .collect(Collectors.toMap(it -> "GET /" + it, it -> "people"));
        doors.put("GET /elsewhere", "post");
        return Stream.of(
                        "no row for GET /forgotten",
                        "no door for GET /needless",
                        "nobody gets in: GET /forNobody",
                        "everybody: GET /forSome",
                        "GET /elsewhere belongs to post",
                        "what is perhaps: GET /unheardOf",
                        "twice: GET /same")
                .map(offence -> DynamicTest.dynamicTest(
                        offence,
                        () -> assertThat(GUARD.look()
                                        .apply(new Doors(planted, doors))
                                        .offences())
                                .anyMatch(it -> it.contains(offence))
                                .noneMatch(it -> it.contains("allIsWell"))));
    }

    @Test
    void thePageSaysTheSame() throws IOException {
        String words = TextFile.read(Path.of("docs/words.md")).text();
        String page = new AccessPage(table(), nouns(), words).text();
        if ("write".equals(System.getProperty("access.page"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(TextFile.read(PAGE).text()).isEqualTo(page);
    }

    static AccessTable table() {
        return AccessTable.of(TextFile.read(AccessProofTest.TABLE).text());
    }

    /** Every door that somebody can knock at, with the package it is about; the page for faults opens by itself. */
    private static Map<String, String> nouns() {
        Map<String, String> nouns = new LinkedHashMap<>();
        for (Door door : Door.in(HouseClasses.HOUSE)) {
            String noun = door.method().getDeclaringClass().getPackageName().substring(ROOT.length());
            String script = door.mapping().headers().length == 0 ? "" : EveryForm.AUTOSAVE;
            door.paths().stream()
                    .filter(path -> !path.equals("/error"))
                    .forEach(path -> nouns.put(door.verbs().getFirst() + " " + path + script, noun));
        }
        return nouns;
    }

    private static Map<String, String> rooms(Map<String, String> nouns) {
        Map<String, String> rooms = new LinkedHashMap<>();
        nouns.forEach((door, noun) -> rooms.put(door, noun.replaceFirst("\\..*", "")));
        return rooms;
    }
}
