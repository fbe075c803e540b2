package nl.klankbord.people.roster;

import static nl.klankbord.people.roster.Lists.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.klankbord.people.sheet.Heading;
import nl.klankbord.people.sheet.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Medewerker;Achternaam;Voorvoegsel;Voornaam;E-mail werk;Afdeling;Leidinggevende;Datum in dienst;Datum uit dienst;Functie;Uren per week | NUMBER FAMILY_NAME PREFIX GIVEN_NAME MAIL TEAM MANAGER STARTS ENDS JOB HOURS
            Personeelsnr.;Roepnaam;Tussenvoegsel;Familienaam;E-mailadres;Organisatie-eenheid;Manager                            | NUMBER GIVEN_NAME PREFIX FAMILY_NAME MAIL TEAM MANAGER
            Werknemernummer;Voornaam;Voorvoegsels;Naam;E-mail (werk);Kostenplaats omschrijving;Contracturen                     | NUMBER GIVEN_NAME PREFIX FAMILY_NAME MAIL TEAM HOURS
            Employee #;First Name;Last Name;Work Email;Department;Supervisor EID;Hire Date;Termination Date;Job Title           | NUMBER GIVEN_NAME FAMILY_NAME MAIL TEAM MANAGER STARTS ENDS JOB
            Employee ID;Legal First Name;Legal Last Name;Primary Work Email;Supervisory Organization;Manager ID;Hire Date;Business Title;Scheduled Weekly Hours | NUMBER GIVEN_NAME FAMILY_NAME MAIL TEAM MANAGER STARTS JOB HOURS
            ID;Voornaam;Achternaam;E-mail;Team;Supervisor;Startdatum;Positie                                                    | NUMBER GIVEN_NAME FAMILY_NAME MAIL TEAM MANAGER STARTS -
            nummer;medewerker;team;praktijkbegeleider                                                                           | NUMBER FULL_NAME TEAM GUIDE
            Leidinggevende;Nummer leidinggevende;Medewerkernummer;Volledige naam                                                | - MANAGER NUMBER FULL_NAME
            """)
    void theHeadingsOfTheUsualSystemsAreRecognised(String headings, String fields) {
        var table = table(headings, headings.replaceAll("[^;]+", "x"));
        var named = named(Mapping.proposedFor(table), table);
        assertThat(named).isEqualTo(Arrays.asList(fields.strip().split(" ")));
    }

    @Test
    void theCellsTellWhetherMedewerkerIsANumberOrAName() {
        assertThat(Mapping.proposedFor(table("Medewerker;Team", "10573;Zorg")).has(Field.NUMBER))
                .isTrue();
        assertThat(Mapping.proposedFor(table("Medewerker;Team", "Marit;Zorg")).has(Field.FULL_NAME))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Geboortedatum",
                "BSN",
                "Burgerservicenummer",
                "BSN-nummer",
                "Geslacht",
                "Adres",
                "Straat",
                "Postcode",
                "Woonplaats",
                "IBAN",
                "Bankrekening",
                "Salaris",
                "Bruto salaris",
                "Uurloon",
                "Nationaliteit",
                "Burgerlijke staat",
                "Partner naam",
                "Date of birth",
                "Birth Date",
                "Gender",
                "Home Address",
                "Salary",
                "Nationality",
                "E-mail privé",
                "Telefoon privé",
                "Ziekmelding",
                "Doelgroepregister",
                "Loonwaarde",
                "Opmerkingen",
                "Emergency contact",
                "Social Security Number"
            })
    void whatKlankbordDoesNotNeedStaysOut(String heading) {
        assertThat(HeadingWords.keptOut(heading)).isTrue();
        var table = table("Personeelsnummer;Achternaam;" + heading, "1;Boer;GEHEIM");
        assertThat(table.headings().getLast()).isEqualTo(new Heading(heading, true));
        assertThat(table.toString()).doesNotContain("GEHEIM");
    }

    @Test
    void whatKlankbordTakesInIsNeverKeptOut() {
        assertThat(HeadingWords.keptOut("E-mailadres")).isFalse();
        assertThat(HeadingWords.keptOut("Geboortenaam")).isFalse();
        assertThat(HeadingWords.keptOut("Team")).isFalse();
        assertThat(HeadingWords.keptOut("Telefoon werk")).isFalse();
    }

    @Test
    void whatMustBeSettledIsSaid() {
        assertThat(faults("Voornaam;Team")).containsExactly("numberMissing NUMBER", "nameMissing FAMILY_NAME");
        assertThat(faults("Nummer;Volledige naam")).isEmpty();
        var two = new Mapping(Map.of(Field.NUMBER, 0, Field.GIVEN_NAME, 0, Field.FAMILY_NAME, 1, Field.FULL_NAME, 2));
        assertThat(two.faults())
                .containsExactly(
                        new MappingFault("twice", Field.GIVEN_NAME, Field.NUMBER),
                        MappingFault.of("twoNames", Field.FULL_NAME));
    }

    @Test
    void aMappingIsRememberedByItsHeadingsInAnyOrder() {
        var first = table("Pers.nr;Wie;Groep", "1;Boer;Zorg");
        var corrected = new Mapping(Map.of(Field.NUMBER, 0, Field.FAMILY_NAME, 1, Field.TEAM, 2));
        var next = table("GROEP;pers nr;Geboortedatum;Wie;Nieuw", "Zorg;1;x;Boer;y");
        assertThat(Mapping.remembered(corrected.byHeading(first), next))
                .isEqualTo(new Mapping(Map.of(Field.TEAM, 0, Field.NUMBER, 1, Field.FAMILY_NAME, 3)));
    }

    @Test
    void aMappingIsKeptAsOneLine() {
        var mapping = new Mapping(Map.of(Field.NUMBER, 0, Field.FAMILY_NAME, 12));
        assertThat(mapping.kept()).isEqualTo("NUMBER=0,FAMILY_NAME=12");
        assertThat(Mapping.of(mapping.kept())).isEqualTo(mapping);
    }

    private static List<String> named(Mapping mapping, Table table) {
        return IntStream.range(0, table.headings().size())
                .mapToObj(column -> Stream.of(Field.values())
                        .filter(field -> mapping.column(field) == column)
                        .map(Field::name)
                        .findFirst()
                        .orElse("-"))
                .toList();
    }

    private static List<String> faults(String headings) {
        return Mapping.proposedFor(table(headings, "x;y")).faults().stream()
                .map(fault -> fault.reason() + " " + fault.field())
                .toList();
    }
}
