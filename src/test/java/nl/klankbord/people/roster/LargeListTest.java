package nl.klankbord.people.roster;

import static nl.klankbord.people.roster.Lists.SOURCE;
import static nl.klankbord.people.roster.Lists.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LargeListTest {
    private static final int PEOPLE = 100_000;

    @Test
    @Timeout(60)
    void aHundredThousandPeopleInOneLongChainAreReadAndPlannedTwice() {
        var lines = IntStream.rangeClosed(1, PEOPLE)
                .mapToObj(n -> "%d;Voornaam%d;van;Achternaam%d;p%d@delinde.example;Team %d;%s;01-09-2020;36"
                        .formatted(n, n % 900, n, n, n % 300, n == 1 ? "" : n - 1))
                .collect(Collectors.joining(
                        "\n",
                        "Nummer;Voornaam;Voorvoegsel;Achternaam;E-mail;Team;Leidinggevende;In dienst;Uren\n",
                        "\n"));
        var table = Lists.table(lines);
        var empty = House.empty(SOURCE, TODAY);
        var plan = Plan.of(empty, Lists.roster(table, empty), Extent.WHOLE_LIST);
        assertThat(plan.joins()).hasSize(PEOPLE);
        var house = Moved.into(empty, SOURCE, plan, TODAY);
        assertThat(Plan.of(house, Lists.roster(table, house), Extent.WHOLE_LIST).same())
                .hasSize(PEOPLE);
    }
}
