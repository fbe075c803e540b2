package nl.klankbord.conversation.guide;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.klankbord.access.Looking;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Kind;
import nl.klankbord.conversation.history.ConversationRows;
import nl.klankbord.knowledge.guide.Guide;
import nl.klankbord.knowledge.guide.GuideName;
import nl.klankbord.knowledge.guide.Guides;
import nl.klankbord.knowledge.guide.HouseGuides;
import nl.klankbord.knowledge.piece.HouseShelf;
import nl.klankbord.knowledge.piece.HouseShelves;
import nl.klankbord.web.NotHere;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** With which guide the viewer goes through a conversation. */
@Repository
public class GuideChoices {

    private static final String OF = " from conversation.conversation c left join conversation.guide_choice g"
            + " on g.conversation_id = c.id and g.author_id = :me where c.id = :id";

    private static final String CHOSEN = "select " + ConversationRows.COLUMNS + ", g.guide" + OF;

    private static final String SHELVED =
            "select " + ConversationRows.COLUMNS + ", g.guide, " + HouseShelves.COLUMN + OF;

    private final Guides guides;
    private final HouseGuides house;
    private final HouseShelves shelves;
    private final JdbcClient database;

    GuideChoices(Guides guides, HouseGuides house, HouseShelves shelves, JdbcClient database) {
        this.guides = guides;
        this.house = house;
        this.shelves = shelves;
        this.database = database;
    }

    /** A conversation of the viewer's with their guide for it; anybody else's is {@link NotHere}. */
    @Transactional(readOnly = true)
    public Chosen of(UUID conversation) {
        return database.sql(CHOSEN)
                .param("me", Looking.me())
                .param("id", conversation)
                .query(GuideChoices::kept)
                .optional()
                .map(kept -> chosen(kept, house::find))
                .orElseThrow(NotHere::new);
    }

    /** The same for whoever prepares it, with what this house wrote. */
    @Transactional(readOnly = true)
    public Shelved shelved(UUID conversation) {
        return database.sql(SHELVED)
                .param("me", Looking.me())
                .param("id", conversation)
                .query((row, number) -> shelved(kept(row, number), shelves.read(row)))
                .optional()
                .orElseThrow(NotHere::new);
    }

    /** What the guides are called that one can choose from for oneself, also those that this house wrote. */
    @Transactional(readOnly = true)
    public List<GuideName> names() {
        return names(house.names());
    }

    /**
     * The same, when it is known already what this house wrote.
     *
     * @param own the names of those
     */
    public List<GuideName> names(List<GuideName> own) {
        return Stream.concat(brought().map(Guide::named), own.stream()).toList();
    }

    /** Those that came along. A talk about absence is one for both, and says so by its kind. */
    private Stream<Guide> brought() {
        return guides.all().stream().filter(guide -> !guide.absence());
    }

    private Shelved shelved(Kept kept, HouseShelf shelf) {
        List<Guide> offered = kept.about().kind() == Kind.ABSENCE
                ? List.of()
                : Stream.concat(brought(), shelf.standing().stream()).toList();
        return new Shelved(chosen(kept, shelf::find), offered, shelf);
    }

    /** Keeps the viewer's choice, an empty one for none; false when there is nothing of that name to choose. */
    @Transactional
    public boolean choose(UUID conversation, String key) {
        Conversation about = of(conversation).about();
        boolean known =
                key.isEmpty() || names().stream().anyMatch(guide -> guide.key().equals(key));
        if (!known || about.kind() == Kind.ABSENCE) {
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

    private record Kept(Conversation about, @Nullable String key) {}

    private static Kept kept(ResultSet row, int number) throws SQLException {
        Conversation about = ConversationRows.read(row, number);
        return new Kept(about, about.kind() == Kind.ABSENCE ? null : row.getString("guide"));
    }

    private Chosen chosen(Kept kept, Function<String, Optional<Guide>> written) {
        Conversation about = kept.about();
        String key = kept.key();
        Optional<Guide> usual = usual(about.kind());
        if (key == null || usual.map(Guide::key).orElse("").equals(key)) {
            return new Chosen(Looking.me(), about, usual.orElse(null), false);
        }
        Guide guide = guides.find(key).or(() -> written.apply(key)).orElse(null);
        return new Chosen(Looking.me(), about, guide, true);
    }

    /** What belongs to the kind by itself; a kind that can be anything has none. */
    private Optional<Guide> usual(Kind kind) {
        return kind == Kind.OTHER
                ? Optional.empty()
                : guides.of(kind.code()).stream().findFirst();
    }
}
