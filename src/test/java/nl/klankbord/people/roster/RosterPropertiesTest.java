package nl.klankbord.people.roster;

import static java.util.stream.Collectors.toSet;
import static nl.klankbord.people.roster.Lists.SOURCE;
import static nl.klankbord.people.roster.Lists.TODAY;
import static nl.klankbord.people.roster.Lists.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** What holds for any list at all, however bad. */
class RosterPropertiesTest {
    private static final String HEADINGS =
            "Personeelsnummer;Voornaam;Voorvoegsel;Achternaam;E-mail;Afdeling;Leidinggevende;In dienst;Uit dienst;Uren";

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void everyLineEndsInExactlyOneWay(@ForAll("lists") List<String> lines) {
        var read = read(lines, House.empty(SOURCE, TODAY));
        var tally = read.tally();
        assertThat(tally.lines()).isEqualTo(lines.size());
        assertThat(tally.people() + tally.repeated() + tally.skipped() + tally.empty())
                .isEqualTo(tally.lines());
        assertThat(read.entries()).hasSize(tally.people());
        assertThat(read.entries().stream().map(Entry::number)).doesNotHaveDuplicates();
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void everySkippedAndEveryRepeatedLineIsExplained(@ForAll("lists") List<String> lines) {
        var read = read(lines, House.empty(SOURCE, TODAY));
        var skipped = explained(read, Trouble.values(), Severity.SKIPPED);
        assertThat(skipped).hasSize(read.tally().skipped());
        assertThat(linesWith(read, Trouble.REPEATED)).hasSize(read.tally().repeated());
        assertThat(read.entries()).noneMatch(entry -> skipped.contains(entry.line()));
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void everyPersonOnTheListIsInThePlanOnce(
            @ForAll("lists") List<String> before, @ForAll("lists") List<String> after) {
        var house = imported(before);
        var read = read(after, house);
        var plan = Plan.of(house, read, Extent.WHOLE_LIST);
        var placed = Stream.of(
                        plan.joins().stream(),
                        plan.same().stream(),
                        plan.gone().stream(),
                        Stream.concat(plan.returns().stream(), plan.changes().stream())
                                .map(Change::entry))
                .flatMap(entries -> entries)
                .map(Entry::number)
                .collect(toSet());
        plan.leaves().forEach(leave -> placed.add(leave.known().post().number()));
        assertThat(placed)
                .containsAll(read.entries().stream().map(Entry::number).toList());
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void nobodyOnTheListLeavesBecauseTheirLineWasBad(
            @ForAll("lists") List<String> before, @ForAll("lists") List<String> after) {
        var house = imported(before);
        var read = read(after, house);
        var absent = Plan.of(house, read, Extent.WHOLE_LIST).leaves().stream()
                .filter(leave -> leave.reason() == Leave.Reason.ABSENT)
                .map(leave -> leave.known().post().number())
                .toList();
        assertThat(absent).noneMatch(number -> after.stream().anyMatch(line -> line.startsWith(number + ";")));
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void onlyChangesEndsNobodyWithoutAnEndDate(
            @ForAll("lists") List<String> before, @ForAll("lists") List<String> after) {
        var house = imported(before);
        assertThat(Plan.of(house, read(after, house), Extent.ONLY_CHANGES).leaves())
                .allMatch(leave -> leave.reason() == Leave.Reason.END_DATE);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void theSameListTwiceChangesNothingTheSecondTime(
            @ForAll("lists") List<String> before, @ForAll("lists") List<String> after) {
        var house = imported(before);
        var plan = Plan.of(house, read(after, house), Extent.WHOLE_LIST);
        var moved = Moved.into(house, SOURCE, plan, TODAY);
        var again = Plan.of(moved, read(after, moved), Extent.WHOLE_LIST);
        assertThat(again.joins()).isEmpty();
        assertThat(again.leaves()).isEmpty();
        assertThat(again.returns()).isEmpty();
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void nobodyEverStandsAboveThemselves(@ForAll("lists") List<String> before, @ForAll("lists") List<String> after) {
        var house = imported(before);
        var moved = Moved.into(house, SOURCE, Plan.of(house, read(after, house), Extent.ONLY_CHANGES), TODAY);
        assertThat(moved.people()).allMatch(known -> endsAtTheTop(known, moved));
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void noAddressBelongsToTwo(@ForAll("lists") List<String> before, @ForAll("lists") List<String> after) {
        var house = imported(before);
        var moved = Moved.into(house, SOURCE, Plan.of(house, read(after, house), Extent.WHOLE_LIST), TODAY);
        assertThat(moved.people().stream()
                        .filter(moved::isHere)
                        .map(Known::mail)
                        .filter(Objects::nonNull))
                .doesNotHaveDuplicates();
    }

    @Provide
    Arbitrary<List<String>> lists() {
        return lines().list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .filter(lines -> lines.stream().anyMatch(line -> !line.isEmpty()));
    }

    private static Arbitrary<String> lines() {
        var numbers = Arbitraries.of("1", "2", "3", "4", "5", "6", "");
        var rest = Combinators.combine(
                        Arbitraries.of("Daan", "Marit", "=1", " Bart "),
                        Arbitraries.of("", "de"),
                        Arbitraries.of("Boer", "Veen", ""),
                        Arbitraries.of(
                                "a@delinde.example",
                                "b@delinde.example",
                                "c@delinde.example",
                                "A@DELINDE.example",
                                "",
                                "x"),
                        Arbitraries.of("Groen", "groen", "Hout", ""),
                        Arbitraries.of("1", "2", "3", "4", "5", "b@delinde.example", "", "99"),
                        Arbitraries.of("01-09-2020", "31-02-2020", ""),
                        Arbitraries.of("", "", "01-01-2026", "01-01-2027", "x"))
                .as((given, prefix, family, mail, team, manager, starts, ends) ->
                        String.join(";", given, prefix, family, mail, team, manager, starts, ends, "36"));
        var whole = Combinators.combine(numbers, rest).as((number, cells) -> number + ";" + cells);
        return Arbitraries.frequencyOf(
                Tuple.of(12, whole),
                Tuple.of(1, Arbitraries.of(";;;;;;;;;", "")),
                Tuple.of(1, numbers.map(number -> number + ";Daan")));
    }

    private static Roster read(List<String> lines, House house) {
        var all = new ArrayList<>(List.of(HEADINGS));
        all.addAll(lines);
        // A line with a number keeps the list from being empty, and comes last so that no line moves.
        all.add("900;Ilse;;Vermeer;ilse@delinde.example;;;;;");
        var read = Lists.roster(table(all.toArray(String[]::new)), house);
        return without(read);
    }

    private static Roster without(Roster read) {
        var tally = read.tally();
        return new Roster(
                read.entries().stream()
                        .filter(entry -> !entry.number().equals("900"))
                        .toList(),
                read.faults(),
                read.mentioned(),
                new Tally(tally.lines() - 1, tally.people() - 1, tally.repeated(), tally.skipped(), tally.empty()));
    }

    private static House imported(List<String> lines) {
        var empty = House.empty(SOURCE, TODAY);
        return Moved.into(empty, SOURCE, Plan.of(empty, read(lines, empty), Extent.WHOLE_LIST), TODAY);
    }

    private static boolean endsAtTheTop(Known known, House house) {
        var seen = new HashSet<UUID>();
        @Nullable Known at = known;
        while (at != null && at.manager() != null) {
            if (!seen.add(at.id())) return false;
            at = house.person(at.manager());
        }
        return true;
    }

    private static Set<Integer> explained(Roster read, Trouble[] all, Severity severity) {
        return Stream.of(all)
                .filter(trouble -> trouble.severity() == severity)
                .flatMap(trouble -> linesWith(read, trouble).stream())
                .collect(toSet());
    }

    private static Set<Integer> linesWith(Roster read, Trouble trouble) {
        return read.faults().stream()
                .filter(fault -> fault.trouble() == trouble)
                .map(Fault::line)
                .collect(toSet());
    }
}
