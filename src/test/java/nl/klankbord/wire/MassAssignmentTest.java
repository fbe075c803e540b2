package nl.klankbord.wire;

import static nl.klankbord.TheCast.BART;
import static nl.klankbord.TheCast.BRAM;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.MARIT;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.Browser;
import nl.klankbord.guard.Door;
import nl.klankbord.guard.HouseClasses;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever somebody sends along that a form does not ask for, the house looks afterwards as if they had not. */
class MassAssignmentTest extends EveryForm {

    /** What rows have and forms do not ask for; a form that does ask for one of these sends its own. */
    private static final Map<String, String> FOREIGN = foreign();

    /** Ids, secrets and hashes are another every time. */
    private static final Pattern MADE_UP =
            Pattern.compile("klankbord_[\\w-]{6}|[0-9a-f]{8}-[0-9a-f-]{27}|\"[^\"]*\\$argon2[^\"]*\"|\\\\x[0-9a-f]+");

    private static Map<String, String> foreign() {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String name : List.of(
                "id",
                "person",
                "personId",
                "person_id",
                "viewer",
                "k.viewer",
                "employee",
                "employeeId",
                "employee_id",
                "manager",
                "managerId",
                "manager_id",
                "pair.manager",
                "author",
                "authorId",
                "author_id",
                "proposedBy",
                "proposed_by",
                "madeBy",
                "made_by",
                "promiser",
                "conversation",
                "conversationId",
                "team",
                "viewer.id")) {
            fields.put(name, BRAM.toString());
        }
        fields.putAll(Map.of(
                "state", "held", "role", "administrator", "roles", "administrator", "version", "99", "number", "7"));
        fields.putAll(Map.of(
                "closedAt",
                "2020-01-01",
                "sharedAt",
                "2020-01-01T00:00:00Z",
                "confirmedAt",
                "2020-01-01",
                "leftOn",
                "2020-01-01"));
        fields.putAll(Map.of(
                "example",
                "true",
                "open",
                "false",
                "administrator",
                "true",
                "source",
                "elders",
                "durationMinutes",
                "5"));
        fields.putAll(Map.of("proposed_at", "2020-01-01", "starts_at", "2020-01-01", "class.module.classLoader", "x"));
        return fields;
    }

    @Test
    void everyDoorThatTakesAFormIsTried() {
        Set<String> doors = Door.in(HouseClasses.HOUSE).stream()
                .filter(door -> door.verbs().contains("POST") && !door.takesJson())
                .flatMap(door -> door.paths().stream()
                        .map(path -> path + (door.mapping().headers().length == 0 ? "" : AUTOSAVE)))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> tried = forms().map(Sent::door).collect(Collectors.toCollection(TreeSet::new));
        assertThat(tried).isEqualTo(doors);
    }

    @Tag("proof")
    @ParameterizedTest
    @MethodSource("forms")
    void nothingButTheFormsOwnFieldsChanges(Sent form) throws SQLException {
        List<String> without = after(form, Map.of());
        house.clear();
        talked();
        assertThat(after(form, FOREIGN)).isEqualTo(without);
    }

    /** A field that a form does ask for is seen at once; so one that it should not ask for would be too. */
    @Test
    void aFieldThatIsTakenIsNoticed() throws SQLException {
        Sent closure = forms().filter(form -> form.door().endsWith("/closure"))
                .findFirst()
                .orElseThrow();
        List<String> done = after(closure, Map.of());
        house.clear();
        talked();
        assertThat(after(closure, Map.of("outcome", "dropped"))).isNotEqualTo(done);
    }

    /** Sends the form, with these fields too, and tells how the house looks then. */
    private List<String> after(Sent form, Map<String, String> more) throws SQLException {
        prepare(form);
        Browser browser = form.who() == null ? stranger() : as(form.who());
        if (form.door().startsWith("/imports")) {
            list = browser.handsIn("medewerkers-afas-schoon.csv", form.door().equals("/imports") ? more : Map.of());
        }
        if (!form.door().equals("/imports")) {
            assertThat(send(browser, form, more).getResponse().getStatus())
                    .as(form + " says yes")
                    .isIn(200, 204, 303);
        }
        return rowsInWords();
    }

    /** Every row of every table, with what is made up anew each time left out. */
    private List<String> rowsInWords() throws SQLException {
        List<String> rows = new ArrayList<>();
        Set<String> cast = Stream.of(BART, BRAM, DAAN, FATIMA, MARIT, YOUSSEF, TALK)
                .map(Objects::toString)
                .collect(Collectors.toSet());
        try (var owner = house.superusers().getConnection();
                var tables = owner.createStatement();
                var names = tables.executeQuery("""
                        select format('%I.%I', schemaname, tablename) from pg_tables
                         where schemaname in ('access', 'privacy', 'people', 'post', 'conversation', 'coach', 'language', 'knowledge') and tablename <> 'flyway_schema_history'""")) {
            while (names.next()) {
                try (var statement = owner.createStatement();
                        var row = statement.executeQuery("select t::text from " + names.getString(1) + " t")) {
                    while (row.next()) {
                        String known = MADE_UP.matcher(row.getString(1))
                                .replaceAll(found -> cast.contains(found.group()) ? found.group() : "*");
                        rows.add(names.getString(1) + " " + known);
                    }
                }
            }
        }
        rows.sort(null);
        return rows;
    }
}
