package nl.klankbord.post;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.klankbord.TestHouse;

/** What lies in the post of a house, looked at behind the walls. */
public record Posted(TestHouse.Keys house) {

    /** The letters that wait, oldest first. */
    public List<UUID> waiting() {
        return ids(
                "select m.id from post.mail m where m.state = 'waiting' order by m.made_at, m.sequence, m.person_id");
    }

    /** The letters for somebody, oldest first. */
    public List<UUID> of(UUID person) {
        return ids("select id from post.mail where person_id = '" + person + "' order by made_at, sequence");
    }

    /** Kind, number and state of what somebody gets, oldest first: 'invitation 0 waiting'. */
    public List<String> told(UUID person) {
        return texts("select kind || ' ' || sequence || ' ' || state from post.mail where person_id = '" + person
                + "' order by made_at, sequence");
    }

    /** Puts the house into the example, with the cast as it is. */
    public void becomesExample() {
        house.run("truncate access.organisation");
        house.run("insert into access.organisation values (true, 'Werkbedrijf De Linde', true, now())");
    }

    private List<UUID> ids(String question) {
        return texts(question).stream().map(UUID::fromString).toList();
    }

    private List<String> texts(String question) {
        try (var owner = house.database().owner().connect();
                var statement = owner.createStatement();
                var rows = statement.executeQuery(question)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
