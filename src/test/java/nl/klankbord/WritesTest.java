package nl.klankbord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database itself refuses, whoever writes the SQL: everything here is tried as the application's own role. */
class WritesTest {

    private static final String REFUSED = "42501";

    /** No such pair has that conversation, or there is one like it already: a key looks past the wall, and lets nothing through. */
    private static final String LOOSE = "23503|23505";

    /** The talk of Daan and Fatima, and of Marit and Fatima, as the walls.sql of the tests laid them down. */
    private static final String TALK =
            "(select id from conversation.conversation where employee_id = '%s' and manager_id = '%s')";

    private static final String WITH_DAAN = TALK.formatted(TheCast.DAAN, TheCast.FATIMA);

    private static WalledHouse house;

    @BeforeAll
    static void furnish() throws SQLException, IOException {
        house = WalledHouse.furnished();
    }

    @AfterAll
    static void leave() {
        house.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "proposal",
                "acceptance",
                "calling_off",
                "preparation_line",
                "minutes",
                "differing_view",
                "minutes_draft",
                "closure",
                "experience",
                "guide_choice"
            })
    void fatimaWritesNothingInTheNameOfDaan(String table) throws SQLException {
        refused(REFUSED, TheCast.FATIMA, copy(table, "author_id", TheCast.DAAN));
    }

    /** The planted offender: with a door that anybody may write through, the same sentences are taken. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "proposal",
                "calling_off",
                "preparation_line",
                "minutes",
                "differing_view",
                "minutes_draft",
                "closure"
            })
    void aDoorThatAnybodyWritesThroughIsNoticed(String table) throws SQLException {
        String forged = copy(table, "author_id", TheCast.DAAN);
        try (Connection superuser = house.superuser();
                var statement = superuser.createStatement()) {
            statement.execute("create policy planted on conversation.%s for insert with check (true)".formatted(table));
            try {
                assertThatThrownBy(() -> refused(REFUSED, TheCast.FATIMA, forged))
                        .isInstanceOf(AssertionError.class);
            } finally {
                statement.execute("drop policy planted on conversation." + table);
            }
        }
    }

    @Test
    void fatimaPromisesNothingAsIfDaanWroteIt() throws SQLException {
        refused(REFUSED, TheCast.FATIMA, copy("agreement", "made_by", TheCast.DAAN));
    }

    @Test
    void fatimaConfirmsNothingForDaan() throws SQLException {
        refused(REFUSED, TheCast.FATIMA, copy("confirmation", "person_id", TheCast.DAAN));
    }

    @Test
    void fatimaTakesNoYesOfDaanBackAndNobodyTakesBackWhatTheyDidNotSay() throws SQLException {
        refused(REFUSED, TheCast.FATIMA, copy("withdrawal", "person_id", TheCast.DAAN));
        refused(REFUSED, TheCast.DAAN, """
                insert into conversation.withdrawal
                select gen_random_uuid(), minutes_id, conversation_id, employee_id, manager_id, person_id, confirmed_at - interval '1 day', now()
                  from conversation.confirmation where person_id = '%s'""".formatted(TheCast.DAAN));
    }

    @Test
    void aYesGoesOnlyWhenItIsWrittenDownThatItWent() throws SQLException {
        changesNothing(TheCast.DAAN, "delete from conversation.confirmation where person_id = '" + TheCast.DAAN + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"calling_off", "preparation_line", "minutes", "minutes_draft", "agreement", "proposal"})
    void tomaszHangsNothingUnderWhatFatimaAndDaanSay(String table) throws SQLException {
        UUID talk = id(WITH_DAAN);
        UUID own = id(TALK.formatted(TheCast.DAAN, TheCast.TOMASZ));
        String writer = table.equals("agreement") ? "made_by" : "author_id";
        refused(LOOSE, TheCast.TOMASZ, copyOf(table, own, "conversation_id", talk, writer, TheCast.TOMASZ));
        refused(REFUSED, TheCast.TOMASZ, copyOf(table, talk, writer, TheCast.TOMASZ));
    }

    @Test
    void aClosureLeadsToNobodyElsesAgreement() throws SQLException {
        String strangers =
                "(select id from conversation.agreement where employee_id = '%s' and manager_id = '%s' limit 1)"
                        .formatted(TheCast.MARIT, TheCast.FATIMA);
        UUID theirs = id(strangers);
        refused(LOOSE, TheCast.DAAN, """
                insert into conversation.closure (agreement_id, conversation_id, employee_id, manager_id, author_id, outcome, word, successor_id, closed_at)
                select id, conversation_id, employee_id, manager_id, employee_id, 'changed', 'Anders', '%s', now() from conversation.agreement
                 where employee_id = '%s' and manager_id = '%s' and id not in (select agreement_id from conversation.closure) limit 1""".formatted(theirs, TheCast.DAAN, TheCast.FATIMA));
    }

    /** Every grant there is, tried on every row there is, by somebody who is in none of them; what is Ilse's own is hers. */
    @Test
    void ilseChangesAndRemovesNothingOfAnybody() throws SQLException {
        for (String change : changes(TheCast.ILSE)) {
            try (Connection app = house.appAs(TheCast.ILSE);
                    var statement = app.createStatement()) {
                assertThat(statement.executeUpdate(change)).as(change).isZero();
            }
        }
    }

    @Test
    void aStrangerWithoutANameChangesNothing() throws SQLException {
        for (String change : changes(TheCast.ILSE)) {
            try (Connection app = house.appAs(null);
                    var statement = app.createStatement()) {
                assertThat(statement.executeUpdate(change)).as(change).isZero();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"minutes", "proposal", "acceptance", "calling_off", "differing_view"})
    void whatWasWrittenStays(String table) throws SQLException {
        refused(REFUSED, TheCast.DAAN, "delete from conversation." + table);
        refused(REFUSED, TheCast.DAAN, "update conversation.%s set author_id = author_id".formatted(table));
    }

    @Test
    void nobodyMovesAConversationToOtherPeople() throws SQLException {
        refused(REFUSED, TheCast.FATIMA, "update conversation.conversation set employee_id = '" + TheCast.BART + "'");
    }

    @Test
    void fatimaReadsNoLineThatDaanKeepsAndSharesNoneForHim() throws SQLException {
        changesNothing(
                TheCast.FATIMA,
                "update conversation.preparation_line set shared_at = now() where author_id = '" + TheCast.DAAN + "'");
        changesNothing(
                TheCast.FATIMA, "delete from conversation.preparation_line where author_id = '" + TheCast.DAAN + "'");
    }

    @Test
    void fatimaTakesBackNoConfirmationOfDaan() throws SQLException {
        changesNothing(
                TheCast.FATIMA, "delete from conversation.confirmation where person_id = '" + TheCast.DAAN + "'");
        refused(REFUSED, TheCast.FATIMA, "delete from conversation.closure where author_id = '" + TheCast.DAAN + "'");
    }

    @Test
    void tomaszPlansNothingWithDaanWhomHeNoLongerGuides() throws SQLException {
        refused(REFUSED, TheCast.TOMASZ, """
                insert into conversation.conversation (id, employee_id, manager_id, kind, state, proposed_by, proposed_at, starts_at, duration_minutes, setting)
                values (gen_random_uuid(), '%s', '%s', 'check_in', 'proposed', '%s', now(), now(), 30, 'walk')""".formatted(TheCast.DAAN, TheCast.TOMASZ, TheCast.TOMASZ));
    }

    /** Nor does HR, who may know who guides whom. A talk with nobody from here is about nobody. */
    @Test
    void fatimaKeepsNoTalkWithSomebodySheNeverWasAPairWith() throws SQLException {
        String keep = """
                insert into language.keepsake (id, author_id, about_id, name, text, manager, labels, kept_on, ends_on)
                values (gen_random_uuid(), '%s', %s, '', 'L: Dag.', 0, '', '2026-11-24', '2026-12-24')""";
        refused(REFUSED, TheCast.FATIMA, keep.formatted(TheCast.FATIMA, "'" + TheCast.ILSE + "'"));
        refused(REFUSED, TheCast.FATIMA, keep.formatted(TheCast.ILSE, "'" + TheCast.FATIMA + "'"));
        refused(REFUSED, TheCast.YOUSSEF, keep.formatted(TheCast.YOUSSEF, "'" + TheCast.DAAN + "'"));
        for (String about : List.of("null", "'" + TheCast.DAAN + "'")) {
            try (Connection app = house.appAs(TheCast.FATIMA);
                    var statement = app.createStatement()) {
                assertThat(statement.executeUpdate(keep.formatted(TheCast.FATIMA, about)))
                        .isOne();
            }
        }
        try (Connection app = house.appAs(TheCast.DAAN);
                var statement = app.createStatement()) {
            assertThat(statement.executeUpdate(keep.formatted(TheCast.DAAN, "'" + TheCast.TOMASZ + "'")))
                    .as("who once guided him")
                    .isOne();
        }
    }

    @Test
    void youssefWritesNoTrailInTheNameOfBram() throws SQLException {
        refused(
                REFUSED,
                TheCast.YOUSSEF,
                "insert into access.audit values ('2026-11-24', '%s', '%s', 'roleGiven', '%s', now())"
                        .formatted(TheCast.BRAM, TheCast.DAAN, TheCast.DAAN));
        refused(REFUSED, TheCast.YOUSSEF, "delete from access.audit");
        refused(REFUSED, TheCast.YOUSSEF, "update access.audit set action = 'nothing'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"credential", "session", "entry_code", "failed_attempt", "setup_code", "audit_rest"})
    void noSecretIsEverRead(String table) throws SQLException {
        refused(REFUSED, TheCast.BRAM, "select count(*) from access." + table);
    }

    @Test
    void daanGivesHimselfNoRoleAndHiresNobody() throws SQLException {
        refused(
                REFUSED,
                TheCast.DAAN,
                "insert into access.role (person_id, role, granted_by, granted_at) values ('%1$s', 'administrator', '%1$s', now())"
                        .formatted(TheCast.DAAN));
        refused(
                REFUSED,
                TheCast.DAAN,
                "insert into people.person (id, given_name, family_name, sort_name) values (gen_random_uuid(), 'x', 'y', 'y')");
        refused(REFUSED, TheCast.DAAN, """
                insert into people.reporting_line (id, employee_id, manager_id, kind, source, starts_on)
                values (gen_random_uuid(), '%s', '%s', 'line', 'x', '2026-01-01')""".formatted(TheCast.MARIT, TheCast.DAAN));
    }

    @Test
    void daanOpensMovesAndClosesNoAccounts() throws SQLException {
        String daan = "array['" + TheCast.DAAN + "']::uuid[]";
        refused(
                REFUSED,
                TheCast.DAAN,
                "select access.open_accounts(%s, array['x@delinde.example'], array['nl'], now())".formatted(daan));
        refused(
                REFUSED,
                TheCast.DAAN,
                "select access.move_accounts(%s, array['x@delinde.example'], now())".formatted(daan));
        refused(REFUSED, TheCast.DAAN, "select access.close_accounts(%s, array[now()], now())".formatted(daan));
        refused(REFUSED, TheCast.DAAN, "select access.clear_closed(now())");
    }

    @Test
    void nobodyFoundsAHouseThatStandsOrWipesOffItsMark() throws SQLException {
        assertThat(text(TheCast.BRAM, "select access.offer_setup('\\x00', now())"))
                .isEqualTo("f");
        assertThat(text(
                        TheCast.BRAM,
                        "select people.first_person(gen_random_uuid(), 'x', '', 'y', 'y', array['y'], 'x@y')"))
                .isEqualTo("f");
        refused(REFUSED, TheCast.BRAM, "update access.organisation set example = true");
    }

    @Test
    void noTapSignsInOutsideTheExample() throws SQLException {
        assertThat(text(null, "select access.example_account('%s')".formatted(TheCast.DAAN)))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table people.mine (n int)",
                "create function access.mine() returns int language sql as 'select 1'",
                "create schema mine",
                "alter table conversation.minutes disable row level security",
                "drop policy participants on conversation.minutes",
                "set role klankbord_owner",
                "set session authorization klankbord_owner",
                "truncate conversation.minutes",
                "copy (select 1) to program 'true'",
                "select pg_read_file('postgresql.conf')",
                "set session_replication_role = replica"
            })
    void theAppNeverBecomesMoreThanItIs(String attempt) throws SQLException {
        refused(REFUSED, TheCast.BRAM, attempt);
    }

    /** The switch that PostgreSQL has for it turns the wall into an error, and never off. */
    @Test
    void theWallCannotBeSwitchedOff() throws SQLException {
        try (Connection app = house.appAs(TheCast.DAAN);
                var statement = app.createStatement()) {
            statement.execute("set local row_security = off");
            assertThatThrownBy(() -> statement.execute("select * from conversation.minutes"))
                    .satisfies(fault -> state(fault, REFUSED));
        }
    }

    /** What the planner remembers of a column would show its commonest values to whoever asks. */
    @Test
    void theStatisticsTellNothingBehindTheWall() throws SQLException {
        try (Connection superuser = house.superuser();
                var statement = superuser.createStatement()) {
            statement.execute("analyze");
        }
        assertThat(text(TheCast.BRAM, """
                select count(*) from pg_stats where schemaname in ('access', 'privacy', 'people', 'post', 'conversation', 'coach', 'language', 'knowledge')
                   and tablename not in ('team', 'organisation', 'setup_code', 'failed_attempt', 'flyway_schema_history', 'import_heading', 'task', 'term', 'clearing')""")).isEqualTo("0");
    }

    /** A function of one's own in a condition would be handed every row, unless the wall is asked first. */
    @Test
    void aLeakyConditionIsAskedAfterTheWall() throws SQLException {
        try (Connection app = house.appAs(TheCast.ILSE);
                var statement = app.createStatement()) {
            assertThat(statement
                            .executeQuery("select 1 from conversation.minutes where 1 / (length(text) - 15) > 0")
                            .next())
                    .isFalse();
        }
    }

    private static List<String> changes(UUID but) throws SQLException {
        try (Connection superuser = house.superuser();
                var statement = superuser.createStatement();
                var rows = statement.executeQuery("""
                        with t as (select c.oid, format('%%I.%%I', n.nspname, c.relname) as name,
                                          case when exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'person_id')
                                               then format(' where person_id <> %%L', '%2$s') else '' end as others from pg_class c join pg_namespace n on n.oid = c.relnamespace
                                    where c.relrowsecurity and c.relkind in ('r', 'p'))
                        select format('update %%s set %%I = %%I%%s', name, attname, attname, others) from t join pg_attribute a on a.attrelid = t.oid and attnum > 0 and not attisdropped
                         where has_column_privilege('%1$s', t.oid, attnum, 'update')
                        union all select format('delete from %%s%%s', name, others) from t where has_table_privilege('%1$s', t.oid, 'delete')""".formatted(TestServer.APP, but))) {
            var changes = new java.util.ArrayList<String>();
            while (rows.next()) {
                changes.add(rows.getString(1));
            }
            assertThat(changes).hasSizeGreaterThan(20);
            return changes;
        }
    }

    /** A row like the one that lies under the talk of Daan and Fatima, with another value in one column. */
    private static String copy(String table, Object... changed) throws SQLException {
        return copyOf(table, id(WITH_DAAN), changed);
    }

    private static String copyOf(String table, UUID conversation, Object... changed) throws SQLException {
        try (Connection superuser = house.superuser();
                var statement = superuser.prepareStatement(
                        """
                        select format('insert into conversation.%s select (json_populate_record(null::conversation.%s, %%L)).*', to_json(
                          to_jsonb(t) || case when to_jsonb(t) ? 'id' then jsonb_build_object('id', gen_random_uuid()) else '{}' end || jsonb_build_object(%s)))
                          from conversation.%s t where conversation_id = ?::uuid limit 1""".formatted(table, table, fields(changed), table).replace("? 'id'", "?? 'id'"))) {
            statement.setString(1, conversation.toString());
            var row = statement.executeQuery();
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }

    private static String fields(Object... changed) {
        var fields = new StringBuilder();
        for (int at = 0; at < changed.length; at += 2) {
            fields.append(at == 0 ? "" : ", ").append("'%s', '%s'".formatted(changed[at], changed[at + 1]));
        }
        return fields.toString();
    }

    private static UUID id(String question) throws SQLException {
        try (Connection superuser = house.superuser();
                var statement = superuser.createStatement();
                var row = statement.executeQuery("select " + question)) {
            row.next();
            return row.getObject(1, UUID.class);
        }
    }

    private static @org.jspecify.annotations.Nullable String text(
            @org.jspecify.annotations.Nullable UUID viewer, String question) throws SQLException {
        try (Connection app = house.appAs(viewer);
                var statement = app.createStatement();
                var row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void changesNothing(UUID viewer, String change) throws SQLException {
        try (Connection app = house.appAs(viewer);
                var statement = app.createStatement()) {
            assertThat(statement.executeUpdate(change)).isZero();
        }
    }

    private static void refused(String state, UUID viewer, String attempt) throws SQLException {
        try (Connection app = house.appAs(viewer);
                var statement = app.createStatement()) {
            assertThatThrownBy(() -> statement.execute(attempt)).as(attempt).satisfies(fault -> state(fault, state));
        }
    }

    private static void state(Throwable fault, String state) {
        assertThat(fault).isInstanceOf(SQLException.class);
        assertThat(((SQLException) fault).getSQLState()).as(fault.getMessage()).matches(state);
    }
}
