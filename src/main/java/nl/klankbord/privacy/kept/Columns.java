package nl.klankbord.privacy.kept;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Every column about a person, as the database itself explains it. */
@Repository
public class Columns {

    private static final String ALL = """
            select n.nspname || '.' || c.relname as place, a.attname as name, format_type(a.atttypid, null) as type,
                   substring(d.description from 'purpose=([A-Za-z]+)') as purpose, substring(d.description from 'keep=([A-Za-z]+)') as keep,
                   substring(d.description from 'seen=([A-Za-z,]+)') as seen
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
              join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
              join pg_description d on d.classoid = 'pg_class'::regclass and d.objoid = c.oid and d.objsubid = a.attnum
             where c.relkind in ('r', 'p') and not c.relispartition and obj_description(c.oid, 'pg_class') like 'person=yes%'
             order by n.nspname, c.relname, a.attnum""";

    private final JdbcClient database;

    Columns(JdbcClient database) {
        this.database = database;
    }

    /** All of them, by table in their order. */
    @Transactional(readOnly = true)
    public List<Column> all() {
        return database.sql(ALL)
                .query((row, number) -> new Column(
                        row.getString("place"),
                        row.getString("name"),
                        row.getString("type"),
                        row.getString("purpose"),
                        row.getString("keep"),
                        row.getString("seen")))
                .list();
    }
}
