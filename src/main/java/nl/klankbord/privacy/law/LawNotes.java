package nl.klankbord.privacy.law;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.access.AuditTrail;
import nl.klankbord.access.Looking;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What this organisation put beside the statements. Everybody reads it; HR and the administrator write it. */
@Repository
public class LawNotes {

    private final JdbcClient database;
    private final AuditTrail trail;

    LawNotes(JdbcClient database, AuditTrail trail) {
        this.database = database;
        this.trail = trail;
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

    /** Puts this beside the statement, instead of what was there. Who did so, and when, is in the trail; what they wrote is not. */
    @Transactional
    public void put(String statement, Note note) {
        if (!note.equals(all().get(statement))) {
            trail.note(Looking.me(), "lawNotePut", numbered(statement));
        }
        database.sql("select privacy.put_law_note(?, ?, ?)")
                .params(statement, note.text(), note.checked())
                .query((row, number) -> true)
                .single();
    }

    /** Only what came along is left. */
    @Transactional
    void remove(String statement) {
        if (all().containsKey(statement)) {
            trail.note(Looking.me(), "lawNoteRemoved", numbered(statement));
        }
        database.sql("select privacy.remove_law_note(?)")
                .param(statement)
                .query((row, number) -> true)
                .single();
    }

    /** A statement has a name and the trail knows numbers: the same one for a statement, always. */
    private static UUID numbered(String statement) {
        return UUID.nameUUIDFromBytes(("law " + statement).getBytes(UTF_8));
    }
}
