package nl.klankbord.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.HouseTest;
import nl.klankbord.guard.Guard;
import nl.klankbord.guard.Seen;
import nl.klankbord.privacy.kept.Column;
import nl.klankbord.privacy.kept.Columns;
import nl.klankbord.privacy.spi.Holding;
import nl.klankbord.privacy.spi.Holding.Way;
import nl.klankbord.privacy.spi.PersonalData;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** Nothing is kept about anybody without a room that answers for it, in words that a person can read. */
class OwnersTest extends HouseTest {

    /** What stands in these columns is looked up, or is nothing that a person reads. */
    private static final Set<String> NOT_READ = Set.of(
            "sort_name",
            "words",
            "path",
            "zone",
            "html",
            "invitation",
            "token_hash",
            "code_hash",
            "password_hash",
            "rows",
            "remarks",
            "columns",
            "counts",
            "said",
            "without_account",
            "agreement_ids",
            "sequence",
            "quarter");

    @Autowired
    private Columns columns;

    @Autowired
    private List<PersonalData> rooms;

    @Autowired
    private MessageSource words;

    /** What is kept, and who answers for it. */
    private record Kept(List<Column> columns, List<PersonalData> rooms, MessageSource words) {}

    /** A room as it might be. */
    private record Planted(String room, List<Holding> holdings) implements PersonalData {}

    @TestFactory
    Stream<DynamicTest> theHouseKeeps() {
        Kept house = new Kept(columns.all(), rooms, words);
        return guards().map(guard -> guard.keptBy(house));
    }

    @TestFactory
    Stream<DynamicTest> thePlantedOffenderIsCaughtBy() {
        List<Column> planted = new ArrayList<>();
        planted.add(column("kitchen.everyTableHasOneOwner"));
        planted.add(column("cellar.everyHoldingIsATableOfItsRoom"));
        planted.add(new Column("kitchen.jar", "everyColumnGivenHasAName", "text", "x", "x", "x"));
        planted.add(column("kitchen.allIsWell"));
        Kept offenders = new Kept(
                planted,
                List.of(new Planted(
                        "kitchen",
                        Stream.of("cellar.everyHoldingIsATableOfItsRoom", "kitchen.jar", "kitchen.allIsWell")
                                .map(table -> Holding.given(
                                        table.replaceFirst("\\..*", ""),
                                        table.replaceFirst(".*\\.", ""),
                                        "jar",
                                        table + " t"))
                                .toList())),
                words);
        return guards().map(guard -> guard.catches(offenders));
    }

    private static Column column(String table) {
        return new Column(table, "person_id", "uuid", "technical", "x", "x");
    }

    private static Stream<Guard<Kept>> guards() {
        return Stream.of(
                Guard.of("everyTableHasOneOwner", OwnersTest::everyTableHasOneOwner),
                Guard.of("everyHoldingIsATableOfItsRoom", OwnersTest::everyHoldingIsATableOfItsRoom),
                Guard.of("everyColumnGivenHasAName", OwnersTest::everyColumnGivenHasAName));
    }

    private static void everyTableHasOneOwner(Kept kept, Seen seen) {
        for (String table : tables(kept)) {
            long owners = kept.rooms().stream()
                    .filter(room ->
                            room.holdings().stream().anyMatch(it -> it.table().equals(table)))
                    .count();
            seen.look(owners == 1, "%s: %d rooms answer for it".formatted(table, owners));
        }
    }

    private static void everyHoldingIsATableOfItsRoom(Kept kept, Seen seen) {
        kept.rooms()
                .forEach(room -> room.holdings()
                        .forEach(it -> seen.look(
                                it.table().startsWith(room.room() + ".")
                                        && tables(kept).contains(it.table()),
                                "%s answers for %s".formatted(room.room(), it.table()))));
    }

    /** A counter is not read, and an id only when it is of a person; all else has a name in the reader's language. */
    private static void everyColumnGivenHasAName(Kept kept, Seen seen) {
        Set<String> given = kept.rooms().stream()
                .flatMap(room -> room.holdings().stream())
                .filter(it -> it.way() == Way.GIVEN)
                .map(Holding::table)
                .collect(Collectors.toSet());
        kept.columns().stream()
                .filter(it -> given.contains(it.table()) && !it.technical() && !NOT_READ.contains(it.name()))
                .filter(it -> !it.type().equals("uuid") && !it.type().equals("bytea"))
                .forEach(it -> seen.look(
                        Stream.of("nl", "en")
                                .allMatch(language -> kept.words()
                                                .getMessage(
                                                        "privacy.column." + it.name(), null, null, Locale.of(language))
                                        != null),
                        "%s.%s has no name".formatted(it.table(), it.name())));
    }

    private static Set<String> tables(Kept kept) {
        return kept.columns().stream().map(Column::table).collect(Collectors.toSet());
    }

    /** A word of the code that stands in a copy is said as people say it. */
    @TestFactory
    Stream<DynamicTest> everyWordOfTheCodeIsSaid() {
        return codes().stream()
                .distinct()
                .map(code -> DynamicTest.dynamicTest(
                        code,
                        () -> assertThat(words.getMessage("privacy.value." + code, null, null, Locale.of("nl")))
                                .isNotNull()));
    }

    private List<String> codes() {
        List<String> found = new ArrayList<>();
        try (var connection = house.database().superuser().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select regexp_replace(pg_get_constraintdef(c.oid), '[^'']*''([a-z_]+)''::text[^'']*', '\\1 ', 'g')
                          from pg_constraint c where c.contype = 'c' and pg_get_constraintdef(c.oid) like '%ANY (ARRAY[%'
                           and obj_description(c.conrelid, 'pg_class') like 'person=yes%' and array_length(c.conkey, 1) = 1""")) {
            while (rows.next()) {
                found.addAll(Arrays.stream(rows.getString(1).split(" "))
                        .filter(it -> it.matches("[a-z_]+"))
                        .toList());
            }
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
        assertThat(found).contains("called_off", "administrator");
        return found;
    }
}
