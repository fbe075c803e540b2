package nl.klankbord.post.mail;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.klankbord.access.LetterSort;
import nl.klankbord.access.Letterbox;
import nl.klankbord.access.Organisation.House;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Letters about somebody's way in, put into the post together with what they tell of. */
@Repository
public class Knocks implements Letterbox {

    private final JdbcClient database;
    private final Smtp smtp;
    private final Clock clock;

    Knocks(JdbcClient database, Smtp smtp, Clock clock) {
        this.database = database;
        this.smtp = smtp;
        this.clock = clock;
    }

    @Override
    public boolean reaches(House house) {
        return house.example() || smtp.there();
    }

    @Override
    @Transactional
    public void knock(UUID link) {
        run("select post.knock(?, ?)", link, now());
    }

    @Override
    @Transactional
    public void put(UUID person, LetterSort sort, UUID about) {
        run(
                "select post.put_notice(?, ?, ?, ?)",
                person,
                Kind.valueOf(sort.name()).code(),
                about,
                now());
    }

    /** Looks up for whom this link is, and writes to them; of a link that is nobody's nothing is left. */
    @Transactional
    public void answer(UUID link) {
        run("select post.answer_knock(?, ?)", link, now());
    }

    private void run(String verb, Object... arguments) {
        database.sql(verb).params(arguments).query((row, number) -> true).list();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
