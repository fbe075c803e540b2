package nl.klankbord.people.roster;

import static nl.klankbord.people.roster.Lists.SOURCE;
import static nl.klankbord.people.roster.Lists.TODAY;
import static nl.klankbord.people.roster.Lists.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.klankbord.people.Name;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static final String HEADINGS = "Personeelsnummer;Voornaam;Achternaam;Afdeling;Uit dienst";
    private static final String DAAN = "1;Daan;Boer;Groen;";
    private static final String BART = "2;Bart;Jansen;Groen;";

    private final Known daan = known(SOURCE, "1", "Daan", "Boer", null);
    private final Known bart = known(SOURCE, "2", "Bart", "Jansen", null);

    @Test
    void whoIsNotOnTheWholeListLeaves() {
        var plan = plan(Extent.WHOLE_LIST, List.of(daan, bart), DAAN);
        assertThat(plan.leaves()).containsExactly(new Leave(bart, TODAY.minusDays(1), Leave.Reason.ABSENT));
        assertThat(plan.same()).hasSize(1);
    }

    @Test
    void whoIsNotAmongTheChangesStays() {
        assertThat(plan(Extent.ONLY_CHANGES, List.of(daan, bart), DAAN).changesNothing())
                .isTrue();
        assertThat(plan(Extent.ONLY_CHANGES, List.of(daan, bart), DAAN + "01-11-2026")
                        .leaves())
                .extracting(Leave::known)
                .containsExactly(daan);
    }

    @Test
    void aListEndsOnlyThePeopleOfItsOwnSource() {
        var seconded = known("Flex", "2", "Bart", "Jansen", null);
        var byHand = known("", "", "Bram", "Groot", null);
        var plan = plan(Extent.WHOLE_LIST, List.of(daan, seconded, byHand), DAAN);
        assertThat(plan.leaves()).isEmpty();
    }

    @Test
    void theSameNumberInAnotherSourceIsSomebodyElse() {
        var seconded = known("Flex", "1", "Tomasz", "Bąk", null);
        assertThat(plan(Extent.WHOLE_LIST, List.of(seconded), DAAN).joins()).hasSize(1);
    }

    @Test
    void whoLeftAndIsOnTheListAgainReturns() {
        var left = known(SOURCE, "1", "Daan", "Boer", LocalDate.of(2026, 6, 30));
        var plan = plan(Extent.WHOLE_LIST, List.of(left), DAAN);
        assertThat(plan.returns()).extracting(Change::known).containsExactly(left);
        assertThat(plan.joins()).isEmpty();
    }

    @Test
    void anEndDateThatCannotBeReadBringsNobodyBackAndSendsNobodyAway() {
        var left = known(SOURCE, "1", "Daan", "Boer", LocalDate.of(2026, 6, 30));
        var plan = plan(Extent.WHOLE_LIST, List.of(left, bart), DAAN + "31-02-2026", BART + "binnenkort");
        assertThat(plan.changesNothing()).isTrue();
    }

    @Test
    void aLastDayThatIsTakenBackIsAChange() {
        var leaving = known(SOURCE, "1", "Daan", "Boer", LocalDate.of(2026, 12, 31));
        var plan = plan(Extent.WHOLE_LIST, List.of(leaving), DAAN);
        assertThat(plan.changes()).extracting(Change::aspects).containsExactly(EnumSet.of(Aspect.ENDS));
        assertThat(plan.leaves()).isEmpty();
    }

    @Test
    void whoWorksTodayForTheLastTimeIsStillHere() {
        var plan = plan(Extent.WHOLE_LIST, List.of(daan), DAAN + "22-11-2026");
        assertThat(plan.leaves()).containsExactly(new Leave(daan, TODAY, Leave.Reason.END_DATE));
        assertThat(plan(Extent.WHOLE_LIST, List.of(), DAAN + "22-11-2026").joins())
                .hasSize(1);
        assertThat(plan(Extent.WHOLE_LIST, List.of(), DAAN + "21-11-2026").gone())
                .hasSize(1);
    }

    @Test
    void aTeamInOtherCapitalsIsTheSameTeam() {
        var plan = plan(Extent.WHOLE_LIST, List.of(daan), "1;Daan;Boer;GROEN ;");
        assertThat(plan.changesNothing()).isTrue();
        assertThat(plan(Extent.WHOLE_LIST, List.of(daan), "1;Daan;Boer;Hout;").newTeams())
                .containsExactly("Hout");
    }

    @Test
    void moreThanOneInTenWhoLeaveAsksAgain() {
        assertThat(withLeavers(2, 20).manyLeavers()).isEmpty();
        assertThat(withLeavers(3, 20).manyLeavers()).contains(new ManyLeavers(3, 20));
        assertThat(withLeavers(1, 9).manyLeavers()).contains(new ManyLeavers(1, 9));
    }

    private static Plan withLeavers(int leaving, int of) {
        var people = IntStream.range(0, of)
                .mapToObj(n -> known(SOURCE, "" + n, "Kees", "Test", null))
                .toList();
        var lines = IntStream.range(leaving, of)
                .mapToObj(n -> n + ";Kees;Test;Groen;")
                .toArray(String[]::new);
        return plan(Extent.WHOLE_LIST, people, lines);
    }

    private static Plan plan(Extent extent, List<Known> people, String... lines) {
        var house = new House(SOURCE, TODAY, people, List.of("Groen"));
        var all = Stream.concat(Stream.of(HEADINGS), Arrays.stream(lines)).toArray(String[]::new);
        return Plan.of(house, Lists.roster(table(all), house), extent);
    }

    private static Known known(String source, String number, String given, String family, @Nullable LocalDate ends) {
        return new Known(
                UUID.randomUUID(),
                new Name(given, "", family),
                null,
                "Groen",
                null,
                null,
                new Post(source, number, null, ends, null, null));
    }
}
