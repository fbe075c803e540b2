package nl.klankbord.proof;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A sort of thing that a browser can be told is kept, and where it then is. None of them is ever taken back by the writers. */
enum Claim {
    PROPOSED("select 1 from conversation.proposal where word = w"),
    ACCEPTED("select 1 from conversation.acceptance where conversation_id::text = w"),
    PREPARED("select 1 from conversation.preparation_line where text = w"),
    SHARED("select 1 from conversation.preparation_line where id::text = w and shared_at is not null"),
    DRAFTED("""
            select 1 from conversation.minutes_draft d
             where d.conversation_id::text = split_part(w, '/', 1) and d.author_id::text = split_part(w, '/', 2)
               and (d.version > split_part(w, '/', 3)::int
                    or d.version = split_part(w, '/', 3)::int and position(split_part(w, '/', 4) in d.content) > 0)
            union all
            select 1 from conversation.minutes m
             where m.conversation_id::text = split_part(w, '/', 1) and m.author_id::text = split_part(w, '/', 2)"""),
    LAID("select 1 from conversation.minutes where text = w"),
    AGREED("""
            select 1 from conversation.agreement a join conversation.minutes m on a.id = any (m.agreement_ids)
             where a.text = w and m.conversation_id = a.conversation_id"""),
    CONFIRMED("""
            select 1 from conversation.confirmation c join conversation.minutes m on m.id = c.minutes_id
             where m.conversation_id::text = split_part(w, '/', 1) and m.number::text = split_part(w, '/', 2)
               and c.person_id::text = split_part(w, '/', 3)"""),
    CLOSED("""
            select 1 from conversation.closure c join conversation.agreement a on a.id = c.agreement_id
             where c.word = w and a.closed_at is not null"""),
    FELT("""
            select 1 from conversation.experience
             where conversation_id::text = split_part(w, '/', 1) and author_id::text = split_part(w, '/', 2)
               and felt_connection::text = split_part(w, '/', 3)"""),
    NOTED("select 1 from conversation.note where text = w");

    private final String where;

    Claim(String where) {
        this.where = where;
    }

    /** Which of these are not there. */
    List<String> missing(Collection<String> words, Connection database) throws SQLException {
        String question = "select w from unnest(?::text[]) w where not exists (%s)".formatted(where);
        try (var statement = database.prepareStatement(question)) {
            statement.setArray(1, database.createArrayOf("text", words.toArray()));
            var rows = statement.executeQuery();
            List<String> missing = new ArrayList<>();
            while (rows.next()) {
                missing.add(this + " " + rows.getString(1));
            }
            return missing;
        }
    }
}
