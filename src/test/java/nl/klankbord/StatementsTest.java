package nl.klankbord;

import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.EveryPage.Visit;
import nl.klankbord.Statements.Asked;
import nl.klankbord.conversation.Conversations;
import nl.klankbord.conversation.Told;
import nl.klankbord.guard.Door;
import nl.klankbord.guard.Guard;
import nl.klankbord.guard.HouseClasses;
import nl.klankbord.guard.Seen;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** No page asks the database more than a handful of questions, however much there is to show. */
class StatementsTest extends HouseTest {

    private static final int MOST = 6;

    /** Whoever keeps the people sees more on somebody's page, and that they looked is noted for that person to read. */
    private static final Map<String, Integer> MORE = Map.of("/people/{id}", 8);

    private static final Set<UUID> KEEPERS = Set.of(TheCast.YOUSSEF, TheCast.BRAM);

    private static final Guard<List<Opened>> GUARD = Guard.of("noPageAsksMoreThanAHandful", StatementsTest::look);

    @Autowired
    private Conversations conversations;

    /** A page that was opened, and what was asked for it. */
    private record Opened(String page, int status, int most, List<Asked> asked) {}

    @Test
    void everyPageOfTheHouseIsVisited() {
        Set<String> visited = new EveryPage(this)
                .visits().stream().map(Visit::pattern).collect(Collectors.toCollection(TreeSet::new));
        assertThat(visited).isEqualTo(pages());
    }

    @TestFactory
    Stream<DynamicTest> theHouseKeeps() {
        List<Opened> opened =
                new EveryPage(this).visits().stream().map(this::open).toList();
        return Stream.of(GUARD.keptBy(opened));
    }

    @TestFactory
    Stream<DynamicTest> thePlantedOffenderIsCaughtBy() {
        Browser fatima = as(FATIMA);
        return Stream.of(GUARD.catches(List.of(
                new Opened("noPageAsksMoreThanAHandful", 200, MOST, Statements.during(this::oneQuestionARow)),
                new Opened("allIsWell", 200, MOST, Statements.during(() -> fatima.get("/"))))));
    }

    /** A page that is not there asks little. */
    @TestFactory
    Stream<DynamicTest> aVisitThatEndsNowhereIsNoProof() {
        return Stream.of(Guard.of("noPageAsksMoreThanAHandful", StatementsTest::look)
                .catches(List.of(new Opened("noPageAsksMoreThanAHandful", 404, MOST, List.of()))));
    }

    /** As a page would that fetches each conversation of its list by itself. */
    private void oneQuestionARow() {
        UUID talk = new Told(house).agreed(DAAN, FATIMA, "2026-11-26T10:00");
        for (int row = 0; row < MOST; row++) {
            looking(DAAN, () -> conversations.find(talk));
        }
    }

    private Opened open(Visit visit) {
        if (!visit.before().isEmpty()) {
            house.run(visit.before());
        }
        Browser browser = visit.who() == null ? stranger() : as(visit.who());
        int[] status = new int[1];
        List<Asked> asked = Statements.during(
                () -> status[0] = browser.get(visit.path()).getResponse().getStatus());
        return new Opened(TheCast.name(visit.who()) + " " + visit.path(), status[0], most(visit), asked);
    }

    private static int most(Visit visit) {
        boolean keeper = visit.who() != null && KEEPERS.contains(visit.who());
        return keeper ? MORE.getOrDefault(visit.pattern(), MOST) : MOST;
    }

    private static void look(List<Opened> pages, Seen seen) {
        for (Opened page : pages) {
            seen.look(
                    (page.status() == 200 || page.status() == 303)
                            && page.asked().size() <= page.most(),
                    "%s: %d, %d statements:%n%s"
                            .formatted(
                                    page.page(),
                                    page.status(),
                                    page.asked().size(),
                                    page.asked().stream()
                                            .map(it -> "  " + it.sql().replaceAll("\\s+", " "))
                                            .collect(Collectors.joining("\n"))));
        }
    }

    private static Set<String> pages() {
        return Door.in(HouseClasses.HOUSE).stream()
                .filter(door -> door.verbs().contains("GET"))
                .flatMap(door -> door.paths().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
