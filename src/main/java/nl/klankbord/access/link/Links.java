package nl.klankbord.access.link;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.Ids;
import nl.klankbord.access.Letterbox;
import nl.klankbord.access.session.Token;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Links with which somebody signs in once. The database keeps hashes, and says nothing of who has one. */
@Repository
class Links {

    private final JdbcClient database;
    private final Letterbox letterbox;
    private final Clock clock;

    Links(JdbcClient database, Letterbox letterbox, Clock clock) {
        this.database = database;
        this.letterbox = letterbox;
        this.clock = clock;
    }

    /** Asks for a link. What is done does not depend on whether anybody has this address. */
    @Transactional
    public void ask(String address, Token browser) {
        UUID link = Ids.next();
        database.sql("select access.ask_link(?, ?, ?, ?)")
                .params(link, address, browser.hash(), now())
                .query((row, number) -> true)
                .single();
        letterbox.knock(link);
    }

    /** Gives the viewer's link its secret; false when it is too late for that. */
    @Transactional
    public boolean write(UUID link, Token token) {
        return database.sql("select access.write_link(?, ?, ?)")
                .params(link, token.hash(), now())
                .query(Boolean.class)
                .single();
    }

    /** Whether this link opens a door, and if so whether it was asked for in this browser. */
    @Transactional(readOnly = true)
    public Optional<Boolean> look(Token token, Token browser) {
        return database.sql("select same_browser from access.look_at_link(?, ?, ?)")
                .params(token.hash(), browser.hash(), now())
                .query(Boolean.class)
                .optional();
    }

    /** Uses the link up; empty when it was used before, or is too old. */
    @Transactional
    public Optional<Entered> use(Token token) {
        return database.sql("select person_id, address from access.use_link(?, ?, ?)")
                .params(token.hash(), now(), LocalDate.now(clock))
                .query((row, number) -> new Entered(row.getObject("person_id", UUID.class), row.getString("address")))
                .optional();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    /** Somebody who came in. */
    record Entered(UUID person, String address) {}
}
