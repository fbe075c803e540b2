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
            Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|\"[^\"]*\\$argon2[^\"]*\"|\\\\x[0-9a-f]+");

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
                .filter(door -> door.verbs().contains("POST"))
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

    static Stream<Sent> forms() {
        String talk = "/conversations/{talk}";
        String was = "/conversations/{held}/minutes";
        String id = "/conversations/{id}";
        String line = "/preparation/{line}";
        String list = "/imports/{list}";
        return Stream.of(
                new Sent(
                        null,
                        "/sign-in",
                        "/sign-in",
                        "/sign-in",
                        "address",
                        "daan@delinde.example",
                        "password",
                        PASSWORD),
                new Sent(null, "/entry", "", "/entry", "code", "{code}", "password", "vier losse woorden"),
                new Sent(
                        null,
                        "/setup",
                        "",
                        "/setup",
                        "code",
                        "{setup}",
                        "organisation",
                        "Nieuw",
                        "givenName",
                        "Anna",
                        "familyName",
                        "Test",
                        "address",
                        "anna@nieuw.example",
                        "password",
                        PASSWORD),
                new Sent(null, "/example/session", "", "/example/session", "person", DAAN.toString()),
                new Sent(null, "/sign-in-link", "", "/sign-in-link", "address", "daan@delinde.example"),
                new Sent(null, "/sign-in-link/{secret}", "", "/sign-in-link/geheim"),
                new Sent(null, "/sign-in/passkey/challenge", "", "/sign-in/passkey/challenge"),
                new Sent(null, "/sign-in/passkey", "", "/sign-in/passkey", "credential", "{shown}"),
                new Sent(DAAN, "/me/passkeys", "", "/me/passkeys", "name", "telefoon", "credential", "{made}"),
                new Sent(
                        DAAN,
                        "/me/passkeys/attempt",
                        "",
                        "/me/passkeys/attempt",
                        "name",
                        "telefoon",
                        "current",
                        PASSWORD),
                new Sent(
                        DAAN,
                        "/me/address",
                        "",
                        "/me/address",
                        "address",
                        "daan.smit@delinde.example",
                        "current",
                        PASSWORD),
                new Sent(null, "/address-confirmation/{secret}", "", "/address-confirmation/nieuw"),
                new Sent(null, "/address-return/{secret}", "", "/address-return/oud"),
                new Sent(null, "/language", "", "/language", "language", "en", "to", "/"),
                new Sent(DAAN, "/me/language", "", "/me/language", "language", "en"),
                new Sent(DAAN, "/me/post", "", "/me/post", "digest", "weekly"),
                new Sent(DAAN, "/me/feed", "", "/me/feed"),
                new Sent(FATIMA, "/look", "", "/look", "text", "L: Hoe gaat het?\nM: Goed."),
                new Sent(FATIMA, "/look/scale", "", "/look/scale", "given", "7"),
                new Sent(DAAN, "/me/request", "", "/me/request"),
                new Sent(FATIMA, "/me/reviews/{id}", "", "/me/reviews/{review}", "choice", "release"),
                new Sent(
                        YOUSSEF,
                        "/privacy/requests/{id}/extension",
                        "",
                        "/privacy/requests/{request}/extension",
                        "why",
                        "complex"),
                new Sent(
                        YOUSSEF, "/privacy/terms/{period}/change", "", "/privacy/terms/leaving/change", "months", "12"),
                new Sent(BRAM, "/privacy/changes/{id}/agreement", "", "/privacy/changes/{change}/agreement"),
                new Sent(BRAM, "/people/{id}/erasure", "", "/people/{gone}/erasure"),
                new Sent(BRAM, "/people/{id}/erasure/agreement", "", "/people/{proposed}/erasure/agreement"),
                new Sent(BRAM, "/privacy/papers/{sort}", "", "/privacy/papers/dpia"),
                new Sent(BRAM, "/privacy/erasures/list", "", "/privacy/erasures/list"),
                new Sent(DAAN, "/me/kept/copy", "", "/me/kept/copy"),
                new Sent(DAAN, "/me/kept/paper", "", "/me/kept/paper"),
                new Sent(
                        DAAN,
                        "/people/{person}/conversations/search",
                        "/people/" + FATIMA + "/conversations/search",
                        "/people/" + FATIMA + "/conversations/search",
                        "words",
                        "kas"),
                new Sent(
                        null,
                        "/less-mail/{ticket}",
                        "",
                        "/less-mail/" + DAAN + "." + Sealed.of(DAAN, (byte) 1),
                        "digest",
                        "weekly"),
                new Sent(BRAM, "/post/{mail}/attempt", "", "/post/{mail}/attempt"),
                new Sent(
                        DAAN,
                        "/me/password",
                        "",
                        "/me/password",
                        "current",
                        PASSWORD,
                        "password",
                        "vier losse woorden"),
                new Sent(MARIT, id + "/acceptance", "", "/conversations/{offered}/acceptance", "version", "0"),
                new Sent(
                        DAAN, id + "/calling-off", talk + "/calling-off", talk + "/calling-off", "word", "Ik ben ziek"),
                new Sent(
                        DAAN,
                        id + "/proposal",
                        talk + "/proposal",
                        talk + "/proposal",
                        "day",
                        "2026-11-30",
                        "time",
                        "10:00",
                        "minutes",
                        "15",
                        "setting",
                        "walk",
                        "place",
                        "kas",
                        "word",
                        ""),
                new Sent(
                        FATIMA,
                        "/people/{person}/proposal",
                        "/people/" + BART + "/proposal",
                        "/people/" + BART + "/proposal",
                        "day",
                        "2026-11-30",
                        "time",
                        "10:00",
                        "minutes",
                        "15",
                        "setting",
                        "walk",
                        "place",
                        "kas",
                        "word",
                        ""),
                new Sent(
                        FATIMA,
                        "/people/{person}/series/proposal",
                        "",
                        "/people/" + BART + "/series/proposal",
                        "every",
                        "2",
                        "day",
                        "2026-11-30",
                        "time",
                        "10:00",
                        "minutes",
                        "15",
                        "setting",
                        "walk",
                        "place",
                        "kas",
                        "word",
                        "",
                        "kind",
                        "development"),
                new Sent(
                        MARIT,
                        "/people/{person}/series/{id}/acceptance",
                        "",
                        "/people/" + FATIMA + "/series/" + RHYTHM_OFFERED + "/acceptance",
                        "version",
                        "0"),
                new Sent(
                        DAAN,
                        "/people/{person}/series/{id}/minding",
                        "",
                        "/people/" + FATIMA + "/series/" + RHYTHM + "/minding"),
                new Sent(
                        DAAN,
                        id + "/pause/intention",
                        "",
                        talk + "/pause/intention",
                        "text",
                        "Rustig blijven",
                        "keep",
                        "talk"),
                new Sent(DAAN, id + "/skip", "", talk + "/skip", "version", "0"),
                new Sent(DAAN, id + "/preparation", "", talk + "/preparation", "text-new", "Mijn rooster"),
                new Sent(DAAN, id + "/preparation" + AUTOSAVE, "", talk + "/preparation", "text-new", "Mijn rooster"),
                new Sent(DAAN, id + "/preparation/lines", "", talk + "/preparation/lines", "text-new", "Mijn rooster"),
                new Sent(
                        DAAN,
                        id + "/preparation/starters/{key}",
                        "",
                        talk + "/preparation/starters/energy",
                        "text-new",
                        ""),
                new Sent(DAAN, id + line + "/place", "", talk + line + "/place", "place", "1"),
                new Sent(DAAN, id + line + "/sharing", "", talk + line + "/sharing"),
                new Sent(
                        FATIMA,
                        id + "/minutes",
                        "",
                        was,
                        "text",
                        "Het lukt goed.",
                        "basedOn",
                        "1",
                        "what-1",
                        "Cursus",
                        "who-1",
                        FATIMA.toString()),
                new Sent(DAAN, id + "/minutes/draft", "", was + "/draft", "text", "Half", "basedOn", "1"),
                new Sent(DAAN, id + "/minutes/draft" + AUTOSAVE, "", was + "/draft", "text", "Half", "basedOn", "1"),
                new Sent(DAAN, id + "/minutes/draft/rows", "", was + "/draft/rows", "text", "Half", "basedOn", "1"),
                new Sent(
                        DAAN,
                        id + "/minutes/draft/joining",
                        "",
                        was + "/draft/joining",
                        "text",
                        "Half",
                        "basedOn",
                        "1"),
                new Sent(DAAN, id + "/minutes/{number}/confirmation", "", was + "/1/confirmation"),
                new Sent(FATIMA, id + "/minutes/{number}/withdrawal", "", was + "/1/withdrawal"),
                new Sent(
                        DAAN,
                        id + "/minutes/{number}/differing-view",
                        "",
                        was + "/1/differing-view",
                        "view",
                        "Ik zag het anders"),
                new Sent(
                        DAAN,
                        "/agreements/{id}/closure",
                        "",
                        "/agreements/{promise}/closure",
                        "outcome",
                        "done",
                        "word",
                        "Gelukt",
                        "to",
                        "/"),
                new Sent(
                        DAAN,
                        id + "/experience",
                        "",
                        "/conversations/{held}/experience",
                        "question",
                        "felt_connection",
                        "step",
                        "3"),
                new Sent(DAAN, id + "/experience/revealing", "", "/conversations/{held}/experience/revealing"),
                new Sent(
                        DAAN,
                        "/people/{person}/notes",
                        "",
                        "/people/" + FATIMA + "/notes",
                        "id",
                        "01980000-0000-7000-8000-0000000000aa",
                        "text",
                        "Vragen naar de cursus",
                        "until",
                        "2026-12-01",
                        "conversation",
                        ""),
                new Sent(
                        MARIT,
                        "/people/{person}/handover",
                        "",
                        "/people/" + FATIMA + "/handover",
                        "item",
                        LOOSE.toString()),
                new Sent(MARIT, "/people/{person}/handover/settling", "", "/people/" + FATIMA + "/handover/settling"),
                new Sent(
                        MARIT,
                        "/agreements/{id}/passing",
                        "",
                        "/agreements/" + LOOSE + "/passing",
                        "to",
                        FATIMA.toString()),
                new Sent(FATIMA, "/agreements/{id}/take-over", "", "/agreements/" + ASKED + "/take-over"),
                new Sent(FATIMA, "/agreements/{id}/refusal", "", "/agreements/" + ASKED + "/refusal"),
                new Sent(
                        DAAN,
                        id + "/companion",
                        "",
                        "/conversations/" + QUIET + "/companion",
                        "person",
                        BART.toString()),
                new Sent(DAAN, "/companions/{id}/acceptance", "", "/companions/" + ALONG + "/acceptance"),
                new Sent(DAAN, "/companions/{id}/refusal", "", "/companions/" + ALONG + "/refusal"),
                new Sent(BART, "/companions/{id}/stepping-back", "", "/companions/" + BESIDE + "/stepping-back"),
                new Sent(YOUSSEF, "/people/{id}/entry-code", "", "/people/" + DAAN + "/entry-code"),
                new Sent(YOUSSEF, "/entry-cards", "", "/entry-cards", "team", "{team}"),
                new Sent(
                        YOUSSEF,
                        "/people/{id}/lines",
                        "",
                        "/people/" + BART + "/lines",
                        "manager",
                        MARIT.toString(),
                        "kind",
                        "line",
                        "startsOn",
                        "2026-11-24",
                        "endsOn",
                        ""),
                new Sent(
                        YOUSSEF,
                        "/people/{id}/lines/{line}/ending",
                        "",
                        "/people/" + DAAN + "/lines/{guide}/ending",
                        "lastDay",
                        "2026-11-30"),
                new Sent(BRAM, "/people/{id}/roles", "", "/people/" + BART + "/roles", "role", "hr"),
                new Sent(
                        YOUSSEF,
                        "/people/{id}/roles/{role}/agreement",
                        "",
                        "/people/" + MARIT + "/roles/confidant/agreement"),
                new Sent(YOUSSEF, "/imports", "", "/imports"),
                new Sent(YOUSSEF, "/imports/{id}/mapping", list + "/mapping", list + "/mapping"),
                new Sent(YOUSSEF, "/imports/{id}/plan", list + "/plan", list + "/plan", "sure", "yes", "many", "yes"));
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
        try (var owner = house.database().superuser().connect();
                var tables = owner.createStatement();
                var names = tables.executeQuery("""
                        select format('%I.%I', schemaname, tablename) from pg_tables
                         where schemaname in ('access', 'privacy', 'people', 'post', 'conversation') and tablename <> 'flyway_schema_history'""")) {
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
