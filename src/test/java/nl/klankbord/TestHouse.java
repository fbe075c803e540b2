package nl.klankbord;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.klankbord.launch.Login;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** Puts a fresh database and a clock that one sets under the application. */
public final class TestHouse implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        // A test does the rounds itself, at its own time.
        TestPropertyValues.of("klankbord.rounds=false").applyTo(context);
        TestDatabase database = TestDatabase.fresh();
        new DatabaseBeans(database).initialize(context);
        TestClock clock = new TestClock();
        context.registerBean("clock", TestClock.class, () -> clock);
        context.registerBean("statements", Statements.class);
        context.registerBean(Keys.class, () -> new Keys(database));
    }

    /** The keys of the house: its database, as the owner. For what a test sets up or looks at behind the walls. */
    public record Keys(TestDatabase database, DataSource owners, DataSource superusers) {

        /** Taking rows out of the few tables that have any is quicker than giving every table a new file. */
        private static final String EMPTY = """
                do $$ declare it text; lived boolean; begin
                    set local session_replication_role = replica;
                    for it in select format('%I.%I', schemaname, tablename) from pg_tables
                               where schemaname in ('access', 'privacy', 'people', 'post', 'conversation', 'coach', 'language', 'knowledge')
                                 and tablename <> 'flyway_schema_history' loop
                        -- Whoever is still writing is waited for: what they write must not turn up in the next test.
                        execute format('lock table %s in exclusive mode', it);
                        execute format('select exists (select from %s)', it) into lived;
                        if lived then
                            execute format('delete from %s', it);
                        end if;
                    end loop;
                end $$""";

        Keys(TestDatabase database) {
            this(database, kept(database.owner()), kept(database.superuser()));
        }

        /** Coming in takes longer than most questions, so whoever is in stays in. */
        private static DataSource kept(Login login) {
            HikariConfig config = new HikariConfig();
            config.setDataSource(login.dataSource());
            config.setMaximumPoolSize(8);
            config.setMinimumIdle(0);
            config.setInitializationFailTimeout(-1);
            return new HikariDataSource(config);
        }

        /** Throws out whatever the test before left behind, and lets the cast move in. */
        void emptied() throws SQLException {
            try (Connection superuser = superusers.getConnection();
                    var statement = superuser.createStatement()) {
                statement.execute(EMPTY);
            }
            try (Connection owner = owners.getConnection()) {
                TheCast.moveIn(owner);
            }
        }

        /** The same house once more, as it was when the test began. */
        public void clear() throws SQLException {
            emptied();
        }

        /** Runs one statement as the owner. */
        public void run(String sql, @Nullable Object... values) {
            try (Connection owner = owners.getConnection();
                    var statement = prepared(owner, sql, values)) {
                statement.execute();
            } catch (SQLException fault) {
                throw new IllegalStateException(fault);
            }
        }

        /** Counts, as the owner: {@code count("conversation.proposal where word = ?", "hoi")}. */
        public long count(String what, Object... values) {
            try (Connection owner = owners.getConnection();
                    var statement = prepared(owner, "select count(*) from " + what, values);
                    var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            } catch (SQLException fault) {
                throw new IllegalStateException(fault);
            }
        }

        /** The one id that this question answers with, as the owner. */
        public UUID id(String question, Object... values) {
            try (Connection owner = owners.getConnection();
                    var statement = prepared(owner, question, values);
                    var row = statement.executeQuery()) {
                row.next();
                return row.getObject(1, UUID.class);
            } catch (SQLException fault) {
                throw new IllegalStateException(fault);
            }
        }

        /** The ids that this question answers with, as the owner. */
        public List<UUID> ids(String question) {
            List<UUID> ids = new ArrayList<>();
            try (Connection owner = owners.getConnection();
                    var statement = prepared(owner, question);
                    var rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
                return ids;
            } catch (SQLException fault) {
                throw new IllegalStateException(fault);
            }
        }

        private static PreparedStatement prepared(Connection owner, String sql, @Nullable Object... values)
                throws SQLException {
            PreparedStatement statement = owner.prepareStatement(sql);
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            return statement;
        }
    }
}
