package nl.klankbord.people.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.klankbord.people.sheet.Reading;
import nl.klankbord.people.sheet.Sheets;
import nl.klankbord.people.sheet.Table;

/** Lists of people for the tests: the exports of Werkbedrijf De Linde, and short ones written in a test. */
final class Lists {
    static final String SOURCE = "AFAS";
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final LocalDate MONTH_LATER = LocalDate.of(2026, 12, 22);
    static final String CLEAN = "medewerkers-afas-schoon.csv";
    static final String FAULTY = "medewerkers-afas.csv";
    static final String LATER = "medewerkers-afas-maand-later.csv";

    private Lists() {}

    static byte[] bytes(String file) {
        try (var in = Objects.requireNonNull(Lists.class.getResourceAsStream("/people/" + file))) {
            return in.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static Table table(byte[] bytes) {
        Reading reading = Sheets.read(bytes, HeadingWords::keptOut);
        return (Table) reading;
    }

    static Table table(String... lines) {
        return table(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static Roster roster(Table table, House house) {
        return Roster.read(table, Mapping.proposedFor(table), house);
    }

    static Roster roster(String... lines) {
        return roster(table(lines), House.empty(SOURCE, TODAY));
    }

    static Plan plan(House house, String file) {
        return Plan.of(house, roster(table(bytes(file)), house), Extent.WHOLE_LIST);
    }

    static List<String> numbers(List<Entry> entries) {
        return entries.stream().map(Entry::number).sorted().toList();
    }
}
