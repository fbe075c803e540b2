package nl.klankbord.people.roster;

import static java.util.stream.Collectors.toSet;
import static nl.klankbord.people.roster.Lists.CLEAN;
import static nl.klankbord.people.roster.Lists.FAULTY;
import static nl.klankbord.people.roster.Lists.LATER;
import static nl.klankbord.people.roster.Lists.MONTH_LATER;
import static nl.klankbord.people.roster.Lists.SOURCE;
import static nl.klankbord.people.roster.Lists.TODAY;
import static nl.klankbord.people.roster.Lists.bytes;
import static nl.klankbord.people.roster.Lists.numbers;
import static nl.klankbord.people.roster.Lists.plan;
import static nl.klankbord.people.roster.Lists.roster;
import static nl.klankbord.people.roster.Lists.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The three exports of Werkbedrijf De Linde, against the notes on what was put into them. */
class DeLindeTest {
    private static final JsonNode NOTES = JsonMapper.shared().readTree(bytes("notes-afas.json"));
    private static final House EMPTY = House.empty(SOURCE, TODAY);

    /** Colleagues of one name to whom the clean list itself gives one address. */
    private static final Set<String> NAMESAKES =
            Set.of("10008", "10015", "10429", "10348", "10526", "10769", "10819", "10145", "10562");

    private final Roster faulty = roster(table(bytes(FAULTY)), EMPTY);

    @Test
    void theCleanListGives552PeopleIn28Teams() {
        var plan = plan(EMPTY, CLEAN);
        assertThat(plan.joins()).hasSize(NOTES.get("people").asInt()).hasSize(552);
        assertThat(plan.newTeams()).hasSize(NOTES.get("teams").asInt()).hasSize(28);
        assertThat(Stream.of(plan.returns(), plan.leaves(), plan.changes(), plan.same(), plan.gone()))
                .allMatch(List::isEmpty);
    }

    @Test
    void theCleanListLosesLettersAndGivesNamesakesOneAddress() {
        var clean = roster(table(bytes(CLEAN)), EMPTY);
        assertThat(clean.faults()).extracting(Fault::trouble).containsOnly(Trouble.LETTERS_LOST, Trouble.MAIL_TWICE);
        assertThat(numbersWith(Trouble.MAIL_TWICE, clean)).isEqualTo(NAMESAKES);
        assertThat(numbersWith(Trouble.LETTERS_LOST, clean)).hasSize(13);
    }

    @Test
    void theSameListOnceMoreChangesNothing() {
        var plan = plan(imported(TODAY), CLEAN);
        assertThat(plan.changesNothing()).isTrue();
        assertThat(plan.same()).hasSize(552);
    }

    @ParameterizedTest
    @CsvSource({
        "no mail, MAIL_MISSING",
        "unknown manager, MANAGER_UNKNOWN",
        "'other date form, readable', DATE_FORM",
        "impossible date, DATE_UNREADABLE",
        "'row twice, equal', REPEATED",
        "'same number, different mail', NUMBER_TWICE",
        "mail of somebody else, MAIL_TWICE",
        "manages each other, MANAGER_LOOP",
        "spaces around, SPACES",
        "hours unreadable, HOURS_UNREADABLE",
        "left already, LEFT",
        "formula as a name, NAME_IS_FORMULA"
    })
    void everyFaultThatWasPutInIsExplainedAndNoOther(String note, Trouble trouble) {
        var expected = new HashSet<>(noted("faults", note));
        if (trouble == Trouble.MAIL_TWICE) expected.addAll(NAMESAKES);
        assertThat(numbersWith(trouble, faulty)).isEqualTo(expected);
    }

    @Test
    void theShortRowAndTheEmptyRowAreNamedToo() {
        assertThat(linesWith(Trouble.SHORT_ROW)).containsExactly(102);
        assertThat(faulty.tally().empty())
                .isEqualTo(NOTES.get("faults").get("empty row").asInt());
    }

    @Test
    void nobodyOnTheFaultyListIsLost() {
        assertThat(faulty.tally()).isEqualTo(new Tally(558, 550, 3, 4, 1));
        var clean = Set.copyOf(numbers(roster(table(bytes(CLEAN)), EMPTY).entries()));
        var accounted = Stream.concat(numbers(faulty.entries()).stream(), faulty.mentioned().stream())
                .collect(toSet());
        assertThat(accounted).isEqualTo(clean);
    }

    @Test
    void theFaultyListTakesInEverybodyWhoCanBeTakenIn() {
        var plan = Plan.of(EMPTY, faulty, Extent.WHOLE_LIST);
        assertThat(Set.copyOf(numbers(plan.gone()))).isEqualTo(noted("faults", "left already"));
        assertThat(plan.joins()).hasSize(547);
        assertThat(plan.newTeams()).hasSize(28);
    }

    @Test
    void theFaultyListAfterTheCleanOneTakesNothingAwayFromThoseWithAFault() {
        var house = imported(TODAY);
        var plan = Plan.of(house, roster(table(bytes(FAULTY)), house), Extent.WHOLE_LIST);
        assertThat(plan.joins()).isEmpty();
        assertThat(plan.leaves())
                .extracting(leave -> leave.known().post().number())
                .containsExactlyInAnyOrderElementsOf(noted("faults", "left already"));
        assertThat(plan.changes())
                .extracting(change -> change.entry().number() + " " + change.aspects())
                .containsExactly("10449 [HOURS]");
    }

    @Test
    void theListOfAMonthLaterGivesExactlyTheChangesInTheNotes() {
        var plan = plan(imported(MONTH_LATER), LATER);
        assertThat(Set.copyOf(numbers(plan.joins()))).isEqualTo(noted("a month later", "join"));
        assertThat(leavers(plan))
                .isEqualTo(noted("a month later", "all who leave"))
                .containsAll(noted("a month later", "leave"));
        assertThat(changed(plan, EnumSet.of(Aspect.TEAM, Aspect.MANAGER)))
                .isEqualTo(noted("a month later", "team and manager changed"));
        assertThat(changed(plan, EnumSet.of(Aspect.NAME))).isEqualTo(noted("a month later", "name changed"));
        assertThat(plan.changes()).hasSize(12 + 4);
        assertThat(plan.same()).hasSize(552 - 7 - 16);
        assertThat(plan.newTeams()).isEmpty();
        assertThat(plan.manyLeavers()).isEmpty();
    }

    @Test
    void whoseLastDayIsStillToComeStaysUntilThen() {
        var before = imported(TODAY);
        var plan = plan(before, LATER);
        assertThat(leavers(plan)).isEqualTo(noted("a month later", "all who leave"));
        assertThat(plan.leaves()).allMatch(leave -> leave.last().isAfter(TODAY));
        var house = Moved.into(before, SOURCE, plan, TODAY);
        assertThat(plan(house, LATER).changesNothing()).isTrue();
        assertThat(house.people()).noneMatch(known -> known.left(TODAY));
        assertThat(house.people().stream().filter(known -> known.left(MONTH_LATER)))
                .hasSize(7);
    }

    private static House imported(LocalDate today) {
        return Moved.into(EMPTY, SOURCE, plan(EMPTY, CLEAN), today);
    }

    private static Set<String> leavers(Plan plan) {
        return plan.leaves().stream()
                .map(leave -> leave.known().post().number())
                .collect(toSet());
    }

    private static Set<String> changed(Plan plan, Set<Aspect> aspects) {
        return plan.changes().stream()
                .filter(change -> change.aspects().equals(aspects))
                .map(change -> change.entry().number())
                .collect(toSet());
    }

    private static Set<String> numbersWith(Trouble trouble, Roster roster) {
        return roster.faults().stream()
                .filter(fault -> fault.trouble() == trouble)
                .map(Fault::number)
                .collect(toSet());
    }

    private List<Integer> linesWith(Trouble trouble) {
        return faulty.faults().stream()
                .filter(fault -> fault.trouble() == trouble)
                .map(Fault::line)
                .toList();
    }

    private static Set<String> noted(String... path) {
        var node = NOTES;
        for (var step : path) node = node.get(step);
        return Arrays.stream(JsonMapper.shared().convertValue(node, String[].class))
                .collect(toSet());
    }
}
