package nl.klankbord.wire;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.klankbord.TestHouse;

/**
 * What the last request wrote: every row that any table took, and in how many steps. A deed that writes in two steps can be
 * cut off between them. Afterwards the house is as it was.
 */
record Written(Connection owner) {

    private static final String TABLES = HouseCopy.TABLES.replace("'copy.'", "'seen.'");

    private static final String BEGIN = """
            drop schema if exists seen cascade;
            create schema seen;
            create table seen.row (name text, step xid8);
            create function seen.note() returns trigger language plpgsql security definer as $$ begin
                insert into seen.row values (format('%I.%I', tg_table_schema, tg_table_name), pg_current_xact_id());
                return null;
            end $$;
            do $$ declare it record; begin
                for it in select * from TABLES t loop
                    execute format('create table %s as select %s from %s', it.kept, it.columns, it.name);
                    execute format('create trigger seen after insert or update or delete on %s for each row execute function seen.note()', it.name);
                end loop;
            end $$;
            create function seen.changed() returns text[] language plpgsql as $$ declare it record; other boolean; changed text[] := '{}'; begin
                for it in select * from TABLES t where name in (select r.name from seen.row r) loop
                    execute format('select (select array_agg(t::text order by t::text) from (select %1$s from %2$s) t)
                        is distinct from (select array_agg(t::text order by t::text) from %3$s t)', it.columns, it.name, it.kept) into other;
                    if other then
                        changed := changed || it.name;
                    end if;
                end loop;
                return changed;
            end $$;
            create function seen.back() returns void language plpgsql as $$ declare it record; begin
                set local session_replication_role = replica;
                for it in select * from TABLES t where name in (select r.name from seen.row r) loop
                    execute format('delete from %s', it.name);
                    execute format('insert into %2$s (%1$s) overriding system value select %1$s from %3$s', it.columns, it.name, it.kept);
                end loop;
                delete from seen.row;
            end $$;""".replace("TABLES", TABLES);

    /** A row of a table that was written. */
    record Row(String table, String step) {}

    static Written in(TestHouse.Keys house) {
        try {
            Written written = new Written(house.database().superuser().connect());
            written.run(BEGIN);
            return written;
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        try (var statement = owner.createStatement();
                var found = statement.executeQuery("select distinct name, step::text from seen.row order by 1, 2")) {
            while (found.next()) {
                rows.add(new Row(found.getString(1), found.getString(2)));
            }
            return rows;
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** The tables that are other than they were: what was written and taken away again is not among them. */
    List<String> changed() {
        try (var statement = owner.createStatement();
                var row = statement.executeQuery("select seen.changed()")) {
            row.next();
            return Arrays.asList((String[]) row.getArray(1).getArray());
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    void back() {
        run("select seen.back()");
    }

    /** The house is left as it was found. */
    void away() {
        back();
        run("""
                do $$ declare it record; begin
                    for it in select * from TABLES t loop
                        execute format('drop trigger seen on %s', it.name);
                    end loop;
                end $$; drop schema seen cascade""".replace("TABLES", TABLES));
        try {
            owner.close();
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private void run(String commands) {
        try (var statement = owner.createStatement()) {
            statement.execute(commands);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
