package nl.klankbord.people.roster;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klankbord.people.sheet.Table;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Remembers for each source what its headings mean, so that next month nobody has to say it again. */
@Repository
class HeadingMeanings {
    private final JdbcClient database;

    HeadingMeanings(JdbcClient database) {
        this.database = database;
    }

    /** What the columns of this list probably are: as it was said before, else as it is usual. */
    @Transactional(readOnly = true)
    Mapping mapping(String source, Table table) {
        Map<String, Field> remembered = remembered(source);
        return remembered.isEmpty() ? Mapping.proposedFor(table) : Mapping.remembered(remembered, table);
    }

    @Transactional
    void remember(String source, Mapping mapping, Table table) {
        Map<String, Field> headings = mapping.byHeading(table);
        database.sql("delete from people.import_heading where source = ?")
                .param(source)
                .update();
        headings.forEach((heading, field) -> database.sql(
                        "insert into people.import_heading (source, heading, field) values (?, ?, ?)")
                .params(source, heading, field.name())
                .update());
    }

    /** The sources whose lists came in before. */
    @Transactional(readOnly = true)
    List<String> sources() {
        return database.sql("select distinct source from people.import_heading order by source")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private Map<String, Field> remembered(String source) {
        return database
                .sql("select heading, field from people.import_heading where source = ?")
                .param(source)
                .query((row, number) -> Map.entry(row.getString(1), Field.valueOf(row.getString(2))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
