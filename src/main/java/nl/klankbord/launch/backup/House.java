package nl.klankbord.launch.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import nl.klankbord.launch.CannotStart;
import nl.klankbord.launch.Login;

/** The database that a backup goes back into: somebody lives there, nobody does, or an earlier restore was cut off. */
public final class House {

    /** Stands on a schema that every house has, and goes in the same transaction as the last step. */
    private static final String UNFINISHED = "a restore was begun here and not finished";

    private static final String MARKED =
            "select obj_description(oid, 'pg_namespace') from pg_namespace where nspname = 'access'";

    /** Each table about a person says so itself; an organisation comes before its people. */
    private static final String ABOUT_SOMEBODY = """
            select format('select from %s limit 1', c.oid::regclass)
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p') and not c.relispartition
               and exists (select from pg_class h where h.relnamespace = n.oid and h.relname = 'flyway_schema_history')
               and (obj_description(c.oid, 'pg_class') like 'person=yes%'
                    or n.nspname = 'access' and c.relname = 'organisation')""";

    private static final String OTHERS = """
            select count(*) from pg_stat_activity
             where datname = current_database() and pid <> pg_backend_pid() and usesysid is not null""";

    private static final int TRIES = 20;
    private static final Duration BETWEEN = Duration.ofMillis(250);

    private final Login login;

    public House(Login login) {
        this.login = login;
    }

    /** Whether an earlier restore was cut off here: then nobody may come in before one was finished. */
    public boolean unfinished() {
        return asked(House::unfinished);
    }

    /** Refuses a house where somebody lives, or that somebody is looking into; what an earlier restore left is nobody's. */
    public void checkEmpty() {
        checkAlone();
        asked(owner -> {
            if (!unfinished(owner) && livedIn(owner)) {
                throw new CannotStart("restore.used");
            }
            return true;
        });
    }

    /** A connection that was just closed is still there for a moment; one that stays is somebody at work. */
    private void checkAlone() {
        for (int tries = 0; tries < TRIES; tries++) {
            if (asked(owner -> Catalog.names(owner, OTHERS)).equals(List.of("0"))) {
                return;
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
        throw new CannotStart("restore.busy");
    }

    /** Clears the empty house for what comes, and marks it: until {@link #finish} no Klankbord opens it. */
    public void begin(List<String> schemas) {
        asked(owner -> {
            checkNothingOfOthers(owner, schemas);
            dropAll(owner);
            Plain.run(owner, "create schema if not exists access");
            Plain.run(owner, "comment on schema access is '%s'".formatted(UNFINISHED));
            return true;
        });
    }

    /** Takes the mark away, together with what must have happened before anybody comes in. */
    public void finish(LastStep last) {
        asked(owner -> {
            last.take(owner);
            Plain.run(owner, "comment on schema access is null");
            return true;
        });
        asked(owner -> {
            for (Table table : Catalog.tables(owner)) {
                Plain.run(owner, "analyze " + table.quoted());
            }
            return true;
        });
    }

    /** Leaves an empty database after a restore that could not be done, so that the next attempt begins anew. */
    public void giveUp() {
        asked(owner -> {
            dropAll(owner);
            Plain.run(owner, "drop schema if exists access cascade");
            return true;
        });
    }

    /** What happens to a restored house before anybody may come in. */
    @FunctionalInterface
    public interface LastStep {
        void take(Connection owner) throws SQLException;
    }

    private static void dropAll(Connection owner) throws SQLException {
        for (String schema : Catalog.schemas(owner)) {
            Plain.run(owner, "drop schema %s cascade".formatted(Table.quoted(schema)));
        }
    }

    private static boolean unfinished(Connection owner) throws SQLException {
        return Catalog.names(owner, MARKED).contains(UNFINISHED);
    }

    private static boolean livedIn(Connection owner) throws SQLException {
        for (String question : Catalog.names(owner, ABOUT_SOMEBODY)) {
            try (var statement = owner.createStatement();
                    var rows = statement.executeQuery(question)) {
                if (rows.next()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A schema of that name that Klankbord did not make belongs to somebody else. */
    private static void checkNothingOfOthers(Connection owner, List<String> schemas) throws SQLException {
        List<String> ours = Catalog.schemas(owner);
        List<String> filled = Catalog.names(
                owner, "select distinct nspname from pg_namespace n join pg_class c on c.relnamespace = n.oid");
        if (schemas.stream().anyMatch(it -> filled.contains(it) && !ours.contains(it))) {
            throw new CannotStart("restore.used");
        }
    }

    @FunctionalInterface
    private interface Question<T> {
        T ask(Connection owner) throws SQLException;
    }

    private <T> T asked(Question<T> question) {
        try (Connection owner = Plain.connect(login)) {
            T answer = question.ask(owner);
            owner.commit();
            return answer;
        } catch (SQLException e) {
            throw new CannotStart("backup.database", String.valueOf(e.getMessage()));
        }
    }
}
