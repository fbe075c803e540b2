package nl.klankbord.privacy.law;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What this organisation put beside the statements. Everybody reads it; HR and the administrator write it. */
@Repository
public class LawNotes {

    private final JdbcClient database;

    LawNotes(JdbcClient database) {
        this.database = database;
    }

    /** By the key of the statement. */
    @Transactional(readOnly = true)
    Map<String, Note> all() {
        return database
                .sql("select statement, text, checked_on from privacy.law_note")
                .query((row, number) -> Map.entry(
                        row.getString("statement"),
                        new Note(row.getString("text"), row.getObject("checked_on", LocalDate.class))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Puts this beside the statement, instead of what was there. */
    @Transactional
    public void put(String statement, Note note) {
        database.sql("select privacy.put_law_note(?, ?, ?)")
                .params(statement, note.text(), note.checked())
                .query((row, number) -> true)
                .single();
    }

    /** Only what came along is left. */
    @Transactional
    void remove(String statement) {
        database.sql("select privacy.remove_law_note(?)")
                .param(statement)
                .query((row, number) -> true)
                .single();
    }
}
