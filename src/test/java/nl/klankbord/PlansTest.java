package nl.klankbord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.klankbord.Statements.Asked;
import nl.klankbord.guard.Door;
import nl.klankbord.guard.Guard;
import nl.klankbord.guard.HouseClasses;
import nl.klankbord.guard.Seen;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** In a house of thousands no page reads a whole large table: every statement of every page is planned, behind the wall. */
class PlansTest extends HouseTest {

    private static final int PEOPLE = 20_000;
    private static final int MANAGERS = 1_200;
    private static final int CONVERSATIONS = 20_000;

    /** Reading more than this from one end to the other is what a page may not do. */
    private static final int LARGE = 3_000;

    private static final Pattern SCAN = Pattern.compile("Seq Scan on (?<table>\\w+\\.\\w+)");

    /** Where a reload of a form ends: it leads back to the page that the form stands on. */
    private static final Pattern LEADS_ON = Pattern.compile(
            "/(newest|draft.*|preparation/.+|confirmation|withdrawal|changes|pause|intention|differing-view|experience|revealing|entry-code|calling-off|skip|proposal|minutes|password|language|feed|copy|paper|attempt|reading|team-moments|asking|sightings/[^/]+)$");

    /** What only the employee may open, or only in a talk about absence: another question ends in nothing, and by way of an index too. */
    private static final Pattern NOT_EVERYBODYS = Pattern.compile("/(handover|absence|absence/record)$");

    private UUID manager = TheCast.FATIMA;

    /** What is asked for as somebody, with the large tables that there are. */
    private record Plans(List<Asked> asked, Connection app, Set<String> large) {}

    private static final Guard<Plans> GUARD = Guard.of("noPageReadsAWholeLargeTable", PlansTest::look);

    @TestFactory
    List<DynamicTest> everyPageGoesThroughAnIndex() throws SQLException, IOException {
        Set<String> large = fill();
        manager = UUID.fromString(
                one(
                        "select manager_id from conversation.conversation join conversation.minutes using (manager_id) where state = 'agreed' limit 1"));
        List<Asked> asked = pages();
        assertThat(asked.stream().map(Asked::sql).filter(sql -> large.stream().anyMatch(sql::contains)))
                .hasSizeGreaterThan(10);
        return List.of(
                DynamicTest.dynamicTest("the house", () -> with(asked, large, GUARD::keptBy)),
                DynamicTest.dynamicTest("the planted offender", () -> with(offenders(), large, GUARD::catches)));
    }

    private List<Asked> offenders() {
        return List.of(
                new Asked(
                        "/* noPageReadsAWholeLargeTable */ select * from conversation.conversation order by starts_at desc limit 20",
                        List.of()),
                new Asked(
                        "/* noPageReadsAWholeLargeTable: an or */ select * from people.person where lower(sort_name) like '%a'",
                        List.of()),
                new Asked(
                        "/* allIsWell */ select * from conversation.conversation where employee_id = '" + manager
                                + "' order by starts_at desc limit 20",
                        List.of()));
    }

    private void with(List<Asked> asked, Set<String> large, java.util.function.Function<Plans, DynamicTest> test)
            throws Throwable {
        try (Connection app = house.database().app().connect()) {
            app.setAutoCommit(false);
            try (var statement = app.createStatement()) {
                statement.execute("select set_config('k.viewer', '%s', true), set_config('k.today', '%s', true)"
                        .formatted(manager, today()));
            }
            test.apply(new Plans(asked, app, large)).getExecutable().execute();
        }
    }

    private static void look(Plans plans, Seen seen) {
        for (Asked asked : plans.asked()) {
            try {
                for (String line : asked.plan(plans.app())) {
                    var scan = SCAN.matcher(line);
                    seen.look(
                            !(scan.find() && plans.large().contains(scan.group("table"))),
                            asked.sql() + ": " + line.strip());
                }
            } catch (SQLException fault) {
                throw new IllegalStateException(asked.sql(), fault);
            }
        }
    }

    /** Everything that is asked when a manager opens each page that can be opened with what is known here. */
    private List<Asked> pages() throws SQLException {
        List<Asked> asked = new ArrayList<>();
        for (String page : paths()) {
            Browser browser = as(manager);
            asked.addAll(Statements.during(
                    () -> assertThat(browser.get(page).getResponse().getStatus())
                            .as(page)
                            .isIn(answers(page))));
        }
        asked.addAll(searched());
        return asked;
    }

    private static List<Integer> answers(String page) {
        if (NOT_EVERYBODYS.matcher(page).find()) {
            return List.of(200, 404);
        }
        return LEADS_ON.matcher(page).find() ? List.of(200, 303) : List.of(200);
    }

    /** Looking for a word is no page that one opens: what is looked for is sent along as a form. */
    private List<Asked> searched() throws SQLException {
        String employee =
                one("select employee_id from conversation.minutes where manager_id = '%s' limit 1".formatted(manager));
        Browser browser = as(manager);
        List<Asked> asked = Statements.during(
                () -> assertThat(browser.post("/people/" + employee + "/conversations/search", "words", "bespraken"))
                        .bodyText()
                        .contains("<mark>"));
        assertThat(asked).anyMatch(it -> it.sql().contains("conversation.differing_view"));
        return asked;
    }

    private List<String> paths() throws SQLException {
        String employee =
                one("select employee_id from people.reporting_line where ends_on is null and manager_id = '%s' limit 1"
                        .formatted(manager));
        String held = one(
                "select conversation_id from conversation.minutes where manager_id = '%s' order by written_at desc limit 1"
                        .formatted(manager));
        String ahead = one(
                "select id from conversation.conversation where manager_id = '%s' and state = 'agreed' order by starts_at desc limit 1"
                        .formatted(manager));
        List<String> paths = new ArrayList<>(
                List.of("/people?q=sanne", "/people?q=van+ber", "/people?q=team+12", "/people/" + manager));
        Door.in(HouseClasses.HOUSE).stream()
                .filter(door -> door.verbs().contains("GET") && door.signs().contains("SignedIn"))
                .flatMap(door -> door.paths().stream())
                // Only an example has mailboxes.
                .filter(path -> !path.startsWith("/mailbox"))
                .map(path -> path.replace("{person}", employee)
                        .replace("/people/{id}", "/people/" + employee)
                        .replace("{number}", "1"))
                .forEach(path -> {
                    paths.add(path.replace("/conversations/{id}", "/conversations/" + held));
                    if (!path.contains("/minutes/1")) {
                        paths.add(path.replace("/conversations/{id}", "/conversations/" + ahead));
                    }
                });
        return paths.stream().filter(path -> !path.contains("{")).distinct().toList();
    }

    /** Fills the house with the generator of the benches, and says which tables became large. */
    private Set<String> fill() throws SQLException, IOException {
        String text = Files.readString(Path.of("bench/generate.sql"))
                .replace("${today}", today().toString())
                .replace("${people}", "" + PEOPLE)
                .replace("${managers}", "" + MANAGERS)
                .replace("${conversations}", "" + CONVERSATIONS);
        try (Connection superuser = house.database().superuser().connect();
                var statement = superuser.createStatement()) {
            statement.execute(text);
            statement.execute("analyze");
            var rows = statement.executeQuery(
                    """
                    select format('%s.%s', nspname, relname) from pg_class c join pg_namespace n on n.oid = relnamespace
                     where relkind = 'r' and reltuples > """ + LARGE
                            + " and nspname in ('access', 'privacy', 'people', 'post', 'conversation', 'coach', 'language', 'knowledge')");
            Set<String> large = new HashSet<>();
            while (rows.next()) {
                large.add(rows.getString(1));
            }
            assertThat(large)
                    .contains(
                            "conversation.conversation",
                            "conversation.agreement",
                            "conversation.experience",
                            "conversation.guide_choice",
                            "conversation.note",
                            "conversation.contact",
                            "conversation.contact_person",
                            "conversation.contact_technique",
                            "coach.skill",
                            "coach.notebook",
                            "coach.evidence",
                            "coach.nugget",
                            "conversation.message",
                            "conversation.strength",
                            "conversation.need",
                            "conversation.asking",
                            "conversation.seconding",
                            "conversation.sighting",
                            "conversation.team_moment",
                            "conversation.unheard",
                            "conversation.series",
                            "conversation.skip",
                            "language.keepsake",
                            "post.invitation",
                            "post.repetition",
                            "post.mail",
                            "post.preference",
                            "people.person",
                            "people.name_word");
            return large;
        }
    }

    private String one(String question) throws SQLException {
        try (Connection superuser = house.database().superuser().connect();
                var statement = superuser.createStatement();
                var row = statement.executeQuery(question)) {
            assertThat(row.next()).as(question).isTrue();
            return row.getString(1);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
