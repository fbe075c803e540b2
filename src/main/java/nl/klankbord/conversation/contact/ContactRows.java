package nl.klankbord.conversation.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Looking;
import nl.klankbord.conversation.contact.Contact.Together;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The viewer's own contacts, as they lie in the database. */
@Repository
public class ContactRows {

    private static final String FOUND = """
            select c.id, c.held_on, c.place, c.line, c.expires_on, c.removed_on is not null as removed,
                   array(select x.given_name from conversation.contact_person p join people.person x on x.id = p.employee_id
                          where p.contact_id = c.id order by x.sort_name collate "C") as people,
                   array(select t.technique from conversation.contact_technique t where t.contact_id = c.id order by t.technique) as techniques,
                   m.sort, m.question,
                   array(select x.given_name from conversation.unheard u join people.person x on x.id = u.employee_id
                          where u.contact_id = c.id order by x.sort_name collate "C") as unheard
              from conversation.contact c left join conversation.team_moment m on m.contact_id = c.id
             where c.author_id = :me and c.expires_on >= :today and (c.removed_on is null or c.removed_on = :today) %s
             order by c.held_on desc, c.made_at desc, c.id desc limit %d""";

    private static final String WITH =
            "and c.id in (select p.contact_id from conversation.contact_person p where p.author_id = :me and p.employee_id = :about)";

    static final String OF_ONE = FOUND.formatted(WITH, 200);
    static final String NEWEST = FOUND.formatted("", 8);

    private static final String LATELY = """
            select t.technique from conversation.contact_technique t join conversation.contact c on c.id = t.contact_id
             where c.author_id = ? and t.author_id = c.author_id and c.removed_on is null
             group by t.technique order by max(c.held_on) desc, max(c.made_at) desc, t.technique limit 6""";

    private static final String MET = """
            select p.employee_id from conversation.contact_person p join conversation.contact c on c.id = p.contact_id
             where c.author_id = ? and p.author_id = c.author_id and c.removed_on is null
             group by p.employee_id order by max(c.held_on) desc, max(c.made_at) desc, p.employee_id limit 8""";

    private final JdbcClient database;

    ContactRows(JdbcClient database) {
        this.database = database;
    }

    /** The contacts with this person, newest first. */
    @Transactional(readOnly = true)
    public List<Contact> with(UUID person, LocalDate today) {
        return found(OF_ONE, person, today);
    }

    /** The newest contacts with anybody. */
    @Transactional(readOnly = true)
    public List<Contact> newest(LocalDate today) {
        return found(NEWEST, null, today);
    }

    /** The techniques that the viewer wrote down last, the newest first. */
    @Transactional(readOnly = true)
    public List<String> techniquesOfLate() {
        return database.sql(LATELY)
                .param(Looking.me())
                .query((row, number) -> row.getString("technique"))
                .list();
    }

    /** Whom the viewer met last. */
    @Transactional(readOnly = true)
    public Set<UUID> metOfLate() {
        return database.sql(MET)
                .param(Looking.me())
                .query((row, number) -> row.getObject(1, UUID.class))
                .set();
    }

    private List<Contact> found(String question, @Nullable UUID person, LocalDate today) {
        return database.sql(question)
                .param("me", Looking.me())
                .param("about", person)
                .param("today", today)
                .query(ContactRows::contact)
                .list();
    }

    private static Contact contact(ResultSet row, int number) throws SQLException {
        return new Contact(
                row.getObject("id", UUID.class),
                row.getObject("held_on", LocalDate.class),
                Place.of(row.getString("place")).orElseThrow(),
                words(row, "people"),
                words(row, "techniques"),
                row.getString("line"),
                row.getObject("expires_on", LocalDate.class),
                together(row),
                row.getBoolean("removed"));
    }

    private static @Nullable Together together(ResultSet row) throws SQLException {
        String sort = row.getString("sort");
        return sort == null ? null : new Together(sort, row.getString("question"), words(row, "unheard"));
    }

    private static List<String> words(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
