package nl.klankbord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.guard.Door;
import nl.klankbord.guard.Guard;
import nl.klankbord.guard.HouseClasses;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every door has one sign that says who may come in. */
class DoorsTest {

    /** Open to the street. Whoever adds a line here says so to a reviewer. */
    private static final List<String> OPEN = List.of(
            "DELETE /session",
            "GET /address-confirmation/{secret}",
            "GET /address-return/{secret}",
            "GET /api/openapi.json",
            "GET /entry",
            "GET /feed/{secret}",
            "GET /less-mail/{ticket}",
            "GET /setup",
            "GET /sign-in",
            "GET /sign-in-link",
            "GET /sign-in-link/sent",
            "GET /sign-in-link/{secret}",
            "GET /sign-in/passkey",
            "POST /address-confirmation/{secret}",
            "POST /address-return/{secret}",
            "POST /entry",
            "POST /example/session",
            "POST /language",
            "POST /less-mail/{ticket}",
            "POST /setup",
            "POST /sign-in",
            "POST /sign-in-link",
            "POST /sign-in-link/{secret}",
            "POST /sign-in/passkey",
            "POST /sign-in/passkey/challenge");

    /** The page for what went wrong before any door was reached; the server itself opens it. */
    private static final String LAST_RESORT = "/error";

    private static final List<Door> HOUSE = Door.in(HouseClasses.HOUSE);
    private static final List<Door> OFFENDERS = Door.in(HouseClasses.OFFENDERS);

    @TestFactory
    Stream<DynamicTest> theHouseKeeps() {
        return guards().map(guard -> guard.keptBy(HOUSE));
    }

    @TestFactory
    Stream<DynamicTest> thePlantedOffenderIsCaughtBy() {
        return guards().map(guard -> guard.catches(OFFENDERS));
    }

    @Test
    void theDoorsToTheStreetAreThese() {
        assertThat(HOUSE.stream()
                        .filter(door -> door.signs().contains("Open"))
                        .map(Door::asked)
                        .sorted())
                .isEqualTo(OPEN);
    }

    private static Stream<Guard<List<Door>>> guards() {
        return Stream.of(
                guard("everyDoorHasOneSign", door -> door.signs().size() == 1),
                guard("everyDoorNamesItsVerb", door -> !door.verbs().isEmpty()),
                guard(
                        "everyVerbIsOneThatFormsKnow",
                        door -> Set.of("GET", "POST", "DELETE").containsAll(door.verbs())),
                Guard.of(
                        "everyFormTakesWhatWasTyped",
                        (doors, seen) -> doors.forEach(door -> seen.look(
                                door.fragileFields().isEmpty(),
                                "%s: %s".formatted(door.place(), door.fragileFields())))),
                Guard.of("aRefusedFormCanBeReloaded", (doors, seen) -> {
                    var shown = doors.stream()
                            .filter(door -> door.verbs().contains("GET"))
                            .flatMap(door -> door.paths().stream())
                            .collect(Collectors.toSet());
                    doors.stream()
                            .filter(door -> door.verbs().contains("POST") && door.mayRefuse())
                            .forEach(door -> seen.look(
                                    shown.containsAll(door.paths()),
                                    "%s: %s has no page to reload".formatted(door.place(), door.asked())));
                }));
    }

    private static Guard<List<Door>> guard(String rule, Predicate<Door> well) {
        return Guard.of(
                rule,
                (doors, seen) -> doors.stream()
                        .filter(door -> !door.paths().contains(LAST_RESORT))
                        .forEach(door -> seen.look(
                                well.test(door), "%s: %s %s".formatted(door.place(), door.signs(), door.asked()))));
    }
}
