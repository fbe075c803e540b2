package nl.klankbord.access.addresschange;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.AuditTrail;
import nl.klankbord.access.Ids;
import nl.klankbord.access.LetterSort;
import nl.klankbord.access.Letterbox;
import nl.klankbord.access.session.Token;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Another address to sign in with: asked for, confirmed from the new mailbox, and turned back from the old one. */
@Repository
class AddressChanges {

    private final JdbcClient database;
    private final AuditTrail trail;
    private final Letterbox letterbox;
    private final Clock clock;

    AddressChanges(JdbcClient database, AuditTrail trail, Letterbox letterbox, Clock clock) {
        this.database = database;
        this.trail = trail;
        this.letterbox = letterbox;
        this.clock = clock;
    }

    /** Asks for another address and writes to both. What is done does not depend on whether somebody has it already. */
    @Transactional
    public void ask(UUID viewer, String address) {
        UUID change = Ids.next();
        database.sql("select access.ask_address(?, ?, ?)")
                .params(change, address, now())
                .query((row, number) -> true)
                .single();
        trail.note(viewer, "addressAsked", change);
        letterbox.put(viewer, LetterSort.ADDRESS_NOTICE, change);
        letterbox.put(viewer, LetterSort.ADDRESS_LINK, change);
    }

    /** What the viewer signs in with, and what they asked for instead. */
    @Transactional(readOnly = true)
    public Own own() {
        return database.sql("""
                        select a.address, coalesce((select c.new_address from access.own_address_change(?) c), '') as waiting
                          from access.account a where a.person_id = access.viewer()""")
                .param(now())
                .query((row, number) -> new Own(row.getString("address"), row.getString("waiting")))
                .single();
    }

    /** The viewer leaves it as it is; false when nothing waited. */
    @Transactional
    public boolean drop() {
        return database.sql("select access.drop_address_change()")
                .query(Boolean.class)
                .single();
    }

    /** Gives the link in the viewer's letter its secret. Answers with where the letter goes; empty when it is of no use any more. */
    @Transactional
    public Optional<String> writeLink(UUID change, Token token) {
        return address(
                "select new_address as address from access.write_address_link(?, ?, ?)", change, token.hash(), now());
    }

    /** Gives the way back in the letter to the old address its secret; empty when it is of no use any more. */
    @Transactional
    public Optional<Told> writeNotice(UUID change, Token token) {
        return database.sql("select old_address, by_id, asked_at from access.write_address_notice(?, ?)")
                .params(change, token.hash())
                .query((row, number) -> new Told(
                        row.getString("old_address"),
                        row.getObject("by_id", UUID.class),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** The address that a tap on this link makes the one to sign in with. */
    @Transactional(readOnly = true)
    public Optional<String> asked(Token token) {
        return address("select address from access.look_at_address_link(?, ?)", token.hash(), now());
    }

    /** The address that comes back with a tap on this link. */
    @Transactional(readOnly = true)
    public Optional<String> former(Token token) {
        return address("select address from access.look_at_address_return(?, ?)", token.hash(), now());
    }

    /** From now on somebody signs in with the new address; false when the link is used, too old, or the address is given out. */
    @Transactional
    public boolean confirm(Token token) {
        return tap("select access.confirm_address(?, ?, ?)", token);
    }

    /** The former address comes back, and nothing that opened the account opens it any more. */
    @Transactional
    public boolean turnBack(Token token) {
        return tap("select access.return_address(?, ?, ?)", token);
    }

    private boolean tap(String verb, Token token) {
        return database.sql(verb)
                .params(token.hash(), now(), LocalDate.now(clock))
                .query(Boolean.class)
                .single();
    }

    private Optional<String> address(String question, Object... arguments) {
        return database.sql(question).params(arguments).query(String.class).optional();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    /** The viewer's address, and the one that waits for a tap; empty when none does. */
    record Own(String address, String waiting) {}

    /** What the old address is told: where it is, who asked, and when. */
    record Told(String address, UUID by, Instant asked) {}
}
