package nl.klankbord.people.roster;

import static nl.klankbord.people.roster.Lists.SOURCE;
import static nl.klankbord.people.roster.Lists.TODAY;
import static nl.klankbord.people.roster.Lists.numbers;
import static nl.klankbord.people.roster.Lists.roster;
import static nl.klankbord.people.roster.Lists.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.klankbord.people.Name;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterTest {
    private static final String HEADINGS =
            "Personeelsnummer;Voornaam;Voorvoegsel;Achternaam;E-mail;Afdeling;Leidinggevende;In dienst;Uit dienst;Uren;Functie";
    private static final String FATIMA = "1;Fatima;el;Amrani;fatima@delinde.example;Groen;;01-09-2020;;32;begeleider";
    private static final String DAAN = "2;Daan;de;Boer;daan@delinde.example;Groen;1;01-09-2026;;36;medewerker";
    private static final String MARIT = "3;Marit;van der;Veen;marit@delinde.example;Groen;1;01-09-2024;;24;medewerker";

    @Test
    void threeColleaguesComeInWithoutAWord() {
        var read = roster(HEADINGS, FATIMA, DAAN, MARIT);
        assertThat(read.faults()).isEmpty();
        assertThat(read.entries())
                .extracting(entry -> entry.name().full())
                .containsExactly("Fatima el Amrani", "Daan de Boer", "Marit van der Veen");
        assertThat(read.entries().get(1).manager()).isEqualTo(Told.said(new Pointer.Listed("1")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2;Daan;de;Boer;daan@delinde.example                                                          | SHORT_ROW
            2;Daan;de;Boer;daan@delinde.example;Groen;1;01-09-2026;;36;medewerker;rest                   | LONG_ROW
            ;Daan;de;Boer;daan@delinde.example;Groen;1;01-09-2026;;36;medewerker                         | NUMBER_MISSING
            =2;Daan;de;Boer;daan@delinde.example;Groen;1;01-09-2026;;36;medewerker                       | NUMBER_UNREADABLE
            2;;de;;daan@delinde.example;Groen;1;01-09-2026;;36;medewerker                                | NAME_MISSING
            2;12345;;;daan@delinde.example;Groen;1;01-09-2026;;36;medewerker                             | NAME_UNREADABLE
            2;@SUM(A1);de;Boer;daan@delinde.example;Groen;1;01-09-2026;;36;medewerker                    | NAME_IS_FORMULA
            2;Daan;+31;Boer;daan@delinde.example;Groen;1;01-09-2026;;36;medewerker                       | NAME_IS_FORMULA
            """)
    void aLineThatCannotBeTrustedIsSkippedWithItsReason(String line, Trouble trouble) {
        var read = roster(HEADINGS, FATIMA, line, MARIT);
        assertThat(read.tally()).isEqualTo(new Tally(3, 2, 0, 1, 0));
        assertThat(read.faults()).extracting(Fault::line, Fault::trouble).containsExactly(tuple(3, trouble));
        assertThat(numbers(read.entries())).containsExactly("1", "3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2;Daan;de;Boer;daan@delinde;Groen;1;01-09-2026;;36;medewerker                                | MAIL_UNREADABLE   | MAIL
            2;Daan;de;Boer;daan@delinde.example;=1+1;1;01-09-2026;;36;medewerker                         | TEXT_IS_FORMULA   | TEAM
            2;Daan;de;Boer;daan@delinde.example;Groen;99;01-09-2026;;36;medewerker                       | MANAGER_UNKNOWN   | MANAGER
            2;Daan;de;Boer;daan@delinde.example;Groen;wie@delinde.example;01-09-2026;;36;medewerker      | MANAGER_UNKNOWN   | MANAGER
            2;Daan;de;Boer;daan@delinde.example;Groen;2;01-09-2026;;36;medewerker                        | MANAGER_SELF      | MANAGER
            2;Daan;de;Boer;daan@delinde.example;Groen;1;31-02-2026;;36;medewerker                        | DATE_UNREADABLE   | STARTS
            2;Daan;de;Boer;daan@delinde.example;Groen;1;01-09-1026;;36;medewerker                        | DATE_UNLIKELY     | STARTS
            2;Daan;de;Boer;daan@delinde.example;Groen;1;01-09-2026;31-08-2026;36;medewerker              | ENDS_BEFORE_START | ENDS
            2;Daan;de;Boer;daan@delinde.example;Groen;1;01-09-2026;;n.v.t.;medewerker                    | HOURS_UNREADABLE  | HOURS
            2;Daan;de;Boer;daan@delinde.example;Groen;1;01-09-2026;;36;#N/A                              | TEXT_IS_FORMULA   | JOB
            """)
    void aValueThatCannotBeTrustedStaysBehindAndThePersonComesIn(String line, Trouble trouble, Field field) {
        var read = roster(HEADINGS, FATIMA, line, MARIT);
        assertThat(read.tally().people()).isEqualTo(3);
        assertThat(read.faults())
                .extracting(Fault::line, Fault::number, Fault::field, Fault::trouble)
                .containsExactly(tuple(3, "2", field, trouble));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-12-9999", "31-12-2999"})
    void aLastDayInTheFarthestFutureMeansThatThereIsNone(String forEver) {
        var read = roster(HEADINGS, "2;Daan;de;Boer;;Groen;;01-09-2026;" + forEver + ";36;medewerker");
        assertThat(read.entries().getFirst().terms().ends()).isEqualTo(Told.blank());
    }

    @Test
    void invisibleSignsInANameAreTakenOut() {
        var read = roster(HEADINGS, "2;\u202eDa\u200ban\u00a0;de;Boer ;;Groen;;;;36;");
        assertThat(read.entries().getFirst().name()).isEqualTo(new Name("Da an", "de", "Boer"));
        assertThat(read.faults()).extracting(Fault::trouble).contains(Trouble.SPACES);
    }

    @Test
    void anAccentWrittenAsTwoSignsIsTheSameName() {
        assertThat(roster(HEADINGS, "2;Zoe\u0308;;Boer;;;;;;;")
                        .entries()
                        .getFirst()
                        .name()
                        .given())
                .isEqualTo("Zoë");
        assertThat(roster(HEADINGS, "2;Zoe\u0308;;Boer;z@delinde.example;;;;;;").faults())
                .isEmpty();
    }

    @Test
    void aManagerIsFoundByMailInAnyCase() {
        var read = roster(HEADINGS, FATIMA, "2;Daan;de;Boer;daan@delinde.example;Groen;FATIMA@DeLinde.example;;;;");
        assertThat(read.entries().getLast().manager()).isEqualTo(Told.said(new Pointer.Listed("1")));
    }

    @Test
    void aManagerWhoseLineWasSkippedOrWhoLeftIsNamedAsSuch() {
        var skipped = roster(HEADINGS, "1;=A1;;Amrani;f@delinde.example;;;;;;", DAAN);
        assertThat(skipped.faults())
                .extracting(Fault::trouble)
                .containsExactly(Trouble.NAME_IS_FORMULA, Trouble.MANAGER_SKIPPED);
        var left = roster(HEADINGS, FATIMA.replace(";;32", ";01-11-2026;32"), DAAN);
        assertThat(left.faults()).extracting(Fault::trouble).containsExactly(Trouble.LEFT, Trouble.MANAGER_GONE);
    }

    @Test
    void aRingOfThreeIsCutAndWhoStandsBelowItKeepsTheirManager() {
        var read = roster(
                HEADINGS,
                "1;A;;Een;a@delinde.example;;3;;;;",
                "2;B;;Twee;b@delinde.example;;1;;;;",
                "3;C;;Drie;c@delinde.example;;2;;;;",
                "4;D;;Vier;d@delinde.example;;3;;;;");
        assertThat(read.faults())
                .extracting(Fault::line, Fault::trouble, Fault::args)
                .containsExactly(
                        tuple(2, Trouble.MANAGER_LOOP, List.of("2, 3, 4")),
                        tuple(3, Trouble.MANAGER_LOOP, List.of("2, 3, 4")),
                        tuple(4, Trouble.MANAGER_LOOP, List.of("2, 3, 4")));
        assertThat(read.entries().getLast().manager()).isEqualTo(Told.said(new Pointer.Listed("3")));
    }

    @Test
    void aRingWithSomebodyWhoIsHereAlreadyIsSeenToo() {
        var fatima = known("1", "Fatima", "fatima@delinde.example", null);
        var daan = known("2", "Daan", "daan@delinde.example", fatima.id());
        var house = new House(SOURCE, TODAY, List.of(fatima, daan), List.of());
        var read = roster(table(HEADINGS, "1;Fatima;;Test;fatima@delinde.example;;2;;;;"), house);
        assertThat(read.faults()).extracting(Fault::trouble).containsExactly(Trouble.MANAGER_LOOP);
        assertThat(read.entries().getFirst().manager()).isEqualTo(Told.unclear());
    }

    @Test
    void anAddressThatIsSomebodyElsesGoesToNobodyNew() {
        var bram = by("Bram", "bram@delinde.example");
        var house = new House(SOURCE, TODAY, List.of(bram, known("1", "Fatima", "f@delinde.example", null)), List.of());
        var read = roster(
                table(HEADINGS, "2;Daan;;Test;bram@delinde.example;;;;;;", "3;Bart;;Test;F@delinde.example;;;;;;"),
                house);
        assertThat(read.faults())
                .extracting(Fault::number, Fault::trouble)
                .containsExactly(tuple("2", Trouble.MAIL_TAKEN), tuple("3", Trouble.MAIL_TAKEN));
    }

    @Test
    void theAddressOfSomebodyWhoLeftIsFree() {
        var post = new Post(SOURCE, "1", null, LocalDate.of(2026, 6, 30), null, null);
        var left = new Known(UUID.randomUUID(), new Name("A", "", "Test"), "a@delinde.example", null, null, null, post);
        var house = new House(SOURCE, TODAY, List.of(left), List.of());
        assertThat(roster(table(HEADINGS, "2;Anna;;Test;a@delinde.example;;;;;;"), house)
                        .faults())
                .isEmpty();
    }

    @Test
    void aTradeThatFailsForOneFailsForTheNext() {
        var house = new House(SOURCE, TODAY, List.of(known("2", "Daan", "a@delinde.example", null)), List.of());
        var read = roster(
                table(
                        HEADINGS,
                        "1;Bart;;Test;a@delinde.example;;;;;;",
                        "2;Daan;;Test;b@delinde.example;;;;;;",
                        "3;Ilse;;Test;b@delinde.example;;;;;;"),
                house);
        assertThat(read.faults())
                .extracting(Fault::number, Fault::trouble)
                .containsExactly(
                        tuple("1", Trouble.MAIL_TAKEN), tuple("2", Trouble.MAIL_TWICE), tuple("3", Trouble.MAIL_TWICE));
    }

    @Test
    void whoHasAnAddressAlreadyKeepsItWhenTheListGivesItToTwo() {
        var house = new House(SOURCE, TODAY, List.of(known("1", "Fatima", "f@delinde.example", null)), List.of());
        var read = roster(
                table(HEADINGS, "1;Fatima;;Test;f@delinde.example;;;;;;", "2;Daan;;Test;f@delinde.example;;;;;;"),
                house);
        assertThat(read.faults())
                .extracting(Fault::number, Fault::trouble)
                .containsExactly(tuple("2", Trouble.MAIL_TWICE));
    }

    @Test
    void twoPeopleMayTradeAddressesInOneList() {
        var house = new House(
                SOURCE,
                TODAY,
                List.of(known("1", "Fatima", "a@delinde.example", null), known("2", "Daan", "b@delinde.example", null)),
                List.of());
        var read = roster(
                table(HEADINGS, "1;Fatima;;Test;b@delinde.example;;;;;;", "2;Daan;;Test;a@delinde.example;;;;;;"),
                house);
        assertThat(read.faults()).isEmpty();
    }

    @Test
    void theFirstAdministratorIsRecognisedByNameAndAddress() {
        var house = new House(SOURCE, TODAY, List.of(by("Bram", "bram@delinde.example")), List.of());
        var read = roster(table(HEADINGS, "7;Bram;;Test;Bram@delinde.example;;;;;;"), house);
        var plan = Plan.of(house, read, Extent.WHOLE_LIST);
        assertThat(plan.joins()).isEmpty();
        assertThat(plan.changes()).extracting(Change::aspects).allMatch(aspects -> aspects.contains(Aspect.NUMBER));
    }

    @Test
    void theFullMessageNamesTheLineTheValueAndThePerson() {
        var read = roster(HEADINGS, FATIMA, "2;Daan;de;Boer;daan@delinde.example;Groen;1;2026/09/01;;36;", MARIT);
        assertThat(read.faults())
                .containsExactly(
                        new Fault(3, "2", Field.STARTS, Trouble.DATE_FORM, List.of("2026/09/01", "2026-09-01")));
    }

    private static Known known(String number, String given, String mail, @Nullable UUID manager) {
        return new Known(
                UUID.randomUUID(),
                new Name(given, "", "Test"),
                mail,
                null,
                manager,
                null,
                new Post(SOURCE, number, LocalDate.of(2020, 1, 1), null, null, null));
    }

    private static Known by(String given, String mail) {
        return new Known(UUID.randomUUID(), new Name(given, "", "Test"), mail, null, null, null, Post.BY_HAND);
    }
}
