package nl.klankbord.wire;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import nl.klankbord.TestHouse;

/** The house as it is now, to go back to after each try; it tells which tables were written in between. */
record HouseCopy(Connection owner, String name) {

    /** Every table of the house, where its copy is kept, and its columns. */
    static final String TABLES = """
            (select format('%I.%I', nspname, relname) as name, 'copy.' || quote_ident(nspname || '_' || relname) as kept,
                    (select string_agg(quote_ident(attname), ',') from pg_attribute
                      where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns
               from pg_class c join pg_namespace n on n.oid = relnamespace
              where nspname in ('access', 'privacy', 'people', 'post', 'conversation', 'coach', 'language', 'knowledge') and relkind = 'r' and relname <> 'flyway_schema_history')""";

    private static final String TAKE =
            """
            do $$ declare it record; begin
                drop schema if exists copy cascade;
                create schema copy;
                for it in select * from %s t loop
                    execute format('create table %%s as select %%s from %%s', it.kept, it.columns, it.name);
                end loop;
            end $$;
            create function copy.back() returns text[] language plpgsql as $$
            declare it record; other boolean; changed text[] := '{}'; begin
                set local session_replication_role = replica;
                for it in select * from %s t loop
                    execute format('select (select array_agg(t::text order by t::text) from (select %%1$s from %%2$s) t)
                        is distinct from (select array_agg(t::text order by t::text) from %%3$s t)', it.columns, it.name, it.kept) into other;
                    if other then
                        changed := changed || it.name;
                        execute format('delete from %%s', it.name);
                        execute format('insert into %%2$s (%%1$s) overriding system value select %%1$s from %%3$s', it.columns, it.name, it.kept);
                    end if;
                end loop;
                return changed;
            end $$""".replace("%s t loop", TABLES + " t loop").replace("%%", "%");

    static HouseCopy of(TestHouse.Keys house, String name) {
        try {
            HouseCopy copy = new HouseCopy(house.database().superuser().connect(), name);
            copy.run(TAKE.replace("copy", name));
            return copy;
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** Makes everything as it was; the tables that were not. */
    List<String> back() {
        try (var statement = owner.createStatement();
                var row = statement.executeQuery("select " + name + ".back()")) {
            row.next();
            return Arrays.asList((String[]) row.getArray(1).getArray());
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** Takes the copy away; the house stays. */
    void away() {
        try (owner) {
            run("drop schema " + name + " cascade");
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private void run(String commands) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(commands);
        }
    }
}
