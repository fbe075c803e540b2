package nl.klankbord.conversation.note;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.klankbord.access.Ids;
import nl.klankbord.access.Looking;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Conversations;
import nl.klankbord.people.Lines;
import nl.klankbord.web.NotHere;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The viewer's own notes. There is no way to somebody else's, and none to one whose last day went by. */
@Repository
public class Notes {

    private static final String ABOUT = """
            select n.id, n.text, n.written_on, n.ends_on, c.starts_at
              from conversation.note n left join conversation.conversation c on c.id = n.conversation_id
             where n.author_id = :me and n.about_id = :about and n.ends_on >= :today
             order by n.written_on desc, n.id desc limit 200""";

    private static final String WRITE = """
            insert into conversation.note (id, author_id, about_id, conversation_id, employee_id, manager_id, text, written_on, ends_on)
            select :id, :me, :about, c.id, c.employee_id, c.manager_id, :text, :today, :ends
              from (select) it left join conversation.conversation c on c.id = :conversation
            on conflict do nothing""";

    private final Conversations conversations;
    private final Lines lines;
    private final JdbcClient database;
    private final Clock clock;

    Notes(Conversations conversations, Lines lines, JdbcClient database, Clock clock) {
        this.conversations = conversations;
        this.lines = lines;
        this.database = database;
        this.clock = clock;
    }

    /** What the viewer wrote about this person and may still read, newest first. */
    @Transactional(readOnly = true)
    List<Note> about(UUID person) {
        return database.sql(ABOUT)
                .param("me", Looking.me())
                .param("about", person)
                .param("today", LocalDate.now(clock))
                .query(Notes::note)
                .list();
    }

    /** Writes a note that was not written before. */
    @Transactional
    public void write(UUID person, @Nullable UUID conversation, String text, LocalDate endsOn) {
        write(Ids.next(), person, conversation, text, endsOn);
    }

    /**
     * Writes a note about somebody whom the viewer guides, or who guides them; anybody else is {@link NotHere}.
     *
     * @param id of the new note, chosen beforehand: a note that is sent twice is still one note
     * @param conversation of the two, when it is about that
     * @param endsOn the last day on which it can be read
     */
    @Transactional
    void write(UUID id, UUID person, @Nullable UUID conversation, String text, LocalDate endsOn) {
        lines.with(person);
        if (conversation != null) {
            mustBeOfBoth(conversations.find(conversation), person);
        }
        if (!insert(id, person, conversation, text, endsOn) && !says(id, text)) {
            // The form was sent again with other words: those are a note of their own, and none of them is lost.
            insert(Ids.next(), person, conversation, text, endsOn);
        }
    }

    private boolean insert(UUID id, UUID person, @Nullable UUID conversation, String text, LocalDate endsOn) {
        return database.sql(WRITE)
                        .param("id", id)
                        .param("me", Looking.me())
                        .param("about", person)
                        .param("text", text)
                        .param("today", LocalDate.now(clock))
                        .param("ends", endsOn)
                        .param("conversation", conversation, java.sql.Types.OTHER)
                        .update()
                == 1;
    }

    private boolean says(UUID id, String text) {
        return database.sql("select exists (select from conversation.note where id = ? and author_id = ? and text = ?)")
                .params(id, Looking.me(), text)
                .query(Boolean.class)
                .single();
    }

    /** Throws away a note of the viewer's. */
    @Transactional
    void remove(UUID person, UUID note) {
        boolean gone = database.sql("delete from conversation.note where id = ? and author_id = ? and about_id = ?")
                        .params(note, Looking.me(), person)
                        .update()
                == 1;
        if (!gone) {
            throw new NotHere();
        }
    }

    /** Throws away what nobody may read any more. Nobody looks while this is done. */
    @Transactional
    void clear() {
        database.sql("select conversation.clear_notes(?)")
                .param(LocalDate.now(clock))
                .query((row, number) -> number)
                .list();
    }

    private static void mustBeOfBoth(Conversation conversation, UUID person) {
        if (!conversation.pair().has(person)) {
            throw new NotHere();
        }
    }

    private static Note note(ResultSet row, int number) throws SQLException {
        OffsetDateTime talk = row.getObject("starts_at", OffsetDateTime.class);
        return new Note(
                row.getObject("id", UUID.class),
                row.getString("text"),
                row.getObject("written_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                talk == null ? null : talk.toInstant());
    }
}
