package nl.klankbord;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import nl.klankbord.guard.Catalogue;
import nl.klankbord.guard.Guard;
import nl.klankbord.guard.TextFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every table about a person stands behind a wall, and says why it is kept, how long, and who may see it. */
class RowsTest {

    /** Whoever adds a word here also explains it to the person: 'what is kept about me' is made from these. */
    static final List<String> PURPOSES = List.of(
            "agreeOnTerms",
            "answerRequests",
            "betweenTalks",
            "findColleagues",
            "firstSignIn",
            "goodAt",
            "greetByName",
            "keepPromises",
            "handOver",
            "houseRules",
            "knowColleagues",
            "knowHowItFelt",
            "knowWhoWorksHere",
            "letGo",
            "ownCalendar",
            "ownLanguage",
            "ownCraft",
            "ownNeeds",
            "ownGuides",
            "ownNotes",
            "planConversation",
            "prepareConversation",
            "recognisePerson",
            "rememberTogether",
            "signIn",
            "takeInPeople",
            "tellByMail",
            "technical",
            "whileAbsent",
            "whoDoesWhat",
            "whoGuidesWhom",
            "whoLooked");

    static final List<String> KEEPS = List.of(
            "asANumber",
            "employment",
            "fourteenDays",
            "ninetyDays",
            "ninetyDaysReady",
            "oneDay",
            "session",
            "sharedOrShort",
            "twoYears",
            "twoYearsAfter",
            "untilDecided",
            "untilItsLastDay",
            "untilSent",
            "whileItStands");

    private static TestDatabase house;
    private static TestDatabase offenders;

    @BeforeAll
    static void build() throws SQLException {
        house = TestDatabase.fresh();
        offenders = TestDatabase.fresh();
        for (TextFile file : TextFile.below("src/test/resources/offender/sql", "rows.sql")) {
            try (var connection = offenders.superuser().connect();
                    var statement = connection.createStatement()) {
                statement.execute(
                        file.text().replace("${owner}", TestServer.OWNER).replace("${app}", TestServer.APP));
            }
        }
    }

    @AfterAll
    static void clear() {
        house.close();
        offenders.close();
    }

    @TestFactory
    Stream<DynamicTest> theHouseKeeps() {
        return guards().map(guard -> guard.keptBy(Catalogue.of(house, house.superuser())));
    }

    @TestFactory
    Stream<DynamicTest> thePlantedOffenderIsCaughtBy() {
        return guards().map(guard -> guard.catches(Catalogue.of(offenders, offenders.superuser())));
    }

    private static Stream<Guard<Catalogue>> guards() {
        return Stream.of(tables(), columns(), walls(), doors(), ties(), functions())
                .flatMap(guards -> guards);
    }

    private static Stream<Guard<Catalogue>> tables() {
        return Stream.of(
                guard("everyTableSaysWhetherItIsAboutAPerson", """
                        select place, coalesce(said ~ '^person=(no|yes; owner=[a-z]+)$', false), said from tables"""),
                guard("noTableHidesAPersonInAnId", """
                        select place, not (type ~ '^uuid' and attname <> 'id'), type from columns where said = 'person=no'"""),
                guard("theOwnerOwnsEverything", """
                        select place, pg_get_userbyid(relowner) = $owner, pg_get_userbyid(relowner) from relation"""),
                guard("everyViewLooksWithTheEyesOfItsReader", """
                        select place, relkind = 'v' and coalesce(array_to_string(reloptions, ',') ~ 'security_invoker=(true|on)', false), 'a view'
                          from relation where relkind in ('v', 'm')
                        union all select 'no view at all', true, '' where not exists (select from relation where relkind in ('v', 'm'))"""));
    }

    private static Stream<Guard<Catalogue>> columns() {
        return Stream.of(
                guard("everyColumnSaysWhyHowLongAndForWhom", """
                        select place, coalesce(words ~ '^purpose=(%s); keep=(%s); seen=(%s)$', false), words
                          from columns where said like 'person=yes%%' and not relispartition""".formatted(
                                either(PURPOSES), either(KEEPS), "(%1$s)(,(%1$s))*".formatted(either(Audience.WORDS)))),
                guard("everyColumnIsOfAnOrdinaryKind", """
                        select place, typtype not in ('e', 'r', 'm') and attgenerated <> 'v', type from columns"""),
                guard("nothingIsKeptThatOtherDatabasesDoNotKnow", """
                        select place, not exists (select from pg_constraint x where x.conrelid = tables.oid and x.contype = 'x'), 'exclusion' from tables"""));
    }

    private static Stream<Guard<Catalogue>> walls() {
        return Stream.of(
                guard("everyTableAboutAPersonIsWalledForItsOwnerToo", "select place, walled, 'open' from about_people"),
                guard("everyWallLetsTheHouseIn", """
                        select place, exists (select from pg_policy p where p.polrelid = about_people.oid and p.polname = 'house'
                                       and p.polroles = array[(select oid from pg_roles where rolname = $owner)] and p.polcmd = '*'
                                       and pg_get_expr(p.polqual, p.polrelid) = 'true' and pg_get_expr(p.polwithcheck, p.polrelid) = 'true'), 'no house policy'
                          from about_people"""));
    }

    private static Stream<Guard<Catalogue>> doors() {
        return Stream.of(
                guard("everyWallHasADoorForTheAppOrIsClosed", """
                        select place, relispartition or exists (select from pg_policy p where p.polrelid = about_people.oid
                                        and p.polroles = array[(select oid from pg_roles where rolname = $app)])
                                   or not has_table_privilege($app, oid, 'select, insert, update, delete')
                                      and not has_any_column_privilege($app, oid, 'select, insert, update, references'), 'may be asked, but answers nothing'
                          from about_people"""),
                guard("everyPartIsReachedThroughItsWhole", """
                        select place, not has_table_privilege($app, oid, 'select, insert, update, delete'), 'a part with a door' from tables where relispartition
                        union all select 'no part at all', true, '' where not exists (select from tables where relispartition)"""),
                guard("noPolicyIsForEverybody", """
                        select t.place, 0 <> all (p.polroles) and (p.polname = 'house' or p.polroles = array[(select oid from pg_roles where rolname = $app)]), p.polname
                          from pg_policy p join tables t on t.oid = p.polrelid"""),
                guard("theAppOnlyReadsAndWrites", """
                        select place, not has_table_privilege($app, oid, 'truncate, references, trigger'), 'more than rows' from tables"""),
                guard("nobodyElseIsInvited", """
                        select t.place, x.grantee in ((select oid from pg_roles where rolname = $app), t.relowner), x.privilege_type
                          from tables t, aclexplode(t.relacl) x"""));
    }

    private static Stream<Guard<Catalogue>> ties() {
        return Stream.of(
                guard("everyChildIsTiedToBothPeople", """
                        select t.place, exists (
                            select from pg_constraint f where f.conrelid = t.oid and f.contype = 'f'
                               and (select array_agg(a.attname::text) from pg_attribute a where a.attrelid = t.oid and a.attnum = any (f.conkey))
                                   @> array['conversation_id', 'employee_id', 'manager_id']), 'hangs loose'
                          from about_people t where exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'conversation_id')"""),
                guard("everyTieCarriesItsPeople", """
                        select t.place, array_length(f.conkey, 1) > 1 or f.confrelid in ('people.person'::regclass, 'access.account'::regclass), f.conname
                          from pg_constraint f join about_people t on t.oid = f.conrelid join about_people o on o.oid = f.confrelid where f.contype = 'f'"""),
                guard("onlyPersonsAreKnownInAnotherRoom", """
                        select t.place, t.relnamespace = o.relnamespace or o.oid = 'people.person'::regclass, f.conname
                          from pg_constraint f join tables t on t.oid = f.conrelid join tables o on o.oid = f.confrelid where f.contype = 'f'"""));
    }

    private static Stream<Guard<Catalogue>> functions() {
        return Stream.of(
                guard("noFunctionIsOpenToEverybody", """
                        select place, proacl is not null and not exists (select from aclexplode(proacl) x where x.grantee = 0), proacl::text from functions"""), guard("everyFunctionWithTheHousesEyesKnowsItsWay", """
                        select place, coalesce(proconfig @> array['search_path=pg_catalog'], false), proconfig::text from functions where prosecdef"""));
    }

    private static String either(List<String> words) {
        return String.join("|", words);
    }

    private static Guard<Catalogue> guard(String rule, String question) {
        return Guard.of(rule, (catalogue, seen) -> catalogue.look(seen, question));
    }
}
