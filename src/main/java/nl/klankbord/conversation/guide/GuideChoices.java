package nl.klankbord.conversation.guide;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.Looking;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Kind;
import nl.klankbord.conversation.history.ConversationRows;
import nl.klankbord.knowledge.guide.Guide;
import nl.klankbord.knowledge.guide.Guides;
import nl.klankbord.web.NotHere;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** With which guide the viewer goes through a conversation. */
@Repository
public class GuideChoices {

    private static final String CHOSEN = "select " + ConversationRows.COLUMNS + ", g.guide"
            + " from conversation.conversation c left join conversation.guide_choice g"
            + " on g.conversation_id = c.id and g.author_id = :me where c.id = :id";

    private final Guides guides;
    private final JdbcClient database;

    GuideChoices(Guides guides, JdbcClient database) {
        this.guides = guides;
        this.database = database;
    }

    /** A conversation of the viewer's with their guide for it; anybody else's is {@link NotHere}. */
    @Transactional(readOnly = true)
    public Chosen of(UUID conversation) {
        return database.sql(CHOSEN)
                .param("me", Looking.me())
                .param("id", conversation)
                .query(this::chosen)
                .optional()
                .orElseThrow(NotHere::new);
    }

    /** The guides one can choose from for oneself. A talk about absence is one for both, and says so by its kind. */
    public List<Guide> offered(Kind kind) {
        return kind == Kind.ABSENCE
                ? List.of()
                : guides.all().stream().filter(guide -> !guide.absence()).toList();
    }

    /** Keeps the viewer's choice, an empty one for none; false when there is nothing of that name to choose. */
    @Transactional
    public boolean choose(UUID conversation, String key) {
        Conversation about = of(conversation).about();
        boolean known =
                offered(about.kind()).stream().anyMatch(guide -> guide.key().equals(key));
        if (!known && (!key.isEmpty() || about.kind() == Kind.ABSENCE)) {
            return false;
        }
        database.sql("""
                        insert into conversation.guide_choice (conversation_id, author_id, employee_id, manager_id, guide)
                        values (:id, :me, :employee, :manager, :guide)
                        on conflict (conversation_id, author_id) do update set guide = excluded.guide""")
                .param("id", conversation)
                .param("me", Looking.me())
                .param("employee", about.pair().employee())
                .param("manager", about.pair().manager())
                .param("guide", key)
                .update();
        return true;
    }

    private Chosen chosen(ResultSet row, int number) throws SQLException {
        Conversation about = ConversationRows.read(row, number);
        String key = about.kind() == Kind.ABSENCE ? null : row.getString("guide");
        Optional<Guide> usual = usual(about.kind());
        boolean own = key != null && !usual.map(Guide::key).orElse("").equals(key);
        return new Chosen(Looking.me(), about, own ? own(key) : usual.orElse(null), own);
    }

    private @Nullable Guide own(@Nullable String key) {
        return key == null ? null : guides.find(key).orElse(null);
    }

    /** What belongs to the kind by itself; a kind that can be anything has none. */
    private Optional<Guide> usual(Kind kind) {
        return kind == Kind.OTHER
                ? Optional.empty()
                : guides.of(kind.code()).stream().findFirst();
    }
}
