package nl.klankbord.access.entry;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Codes that let people in once, to choose a password. The database keeps their hashes. */
@Repository
class EntryCodes {

    private final JdbcClient database;
    private final AuditTrail trail;
    private final Clock clock;

    EntryCodes(JdbcClient database, AuditTrail trail, Clock clock) {
        this.database = database;
        this.trail = trail;
        this.clock = clock;
    }

    /** A new code for each of these people who has an open account; the one before it opens nothing any more. */
    @Transactional
    public List<Made> make(Collection<UUID> people) {
        List<UUID> order = List.copyOf(people);
        List<Code> codes = order.stream().map(_ -> Code.fresh()).toList();
        List<Made> made = database.sql("select * from access.make_entry_codes(?, ?, ?)")
                .param(order.toArray(UUID[]::new))
                .param(codes.stream().map(Code::hash).toArray(byte[][]::new))
                .param(now())
                .query((row, number) -> {
                    UUID person = row.getObject("person_id", UUID.class);
                    Instant until =
                            row.getObject("expires_at", OffsetDateTime.class).toInstant();
                    return new Made(person, row.getString("address"), codes.get(order.indexOf(person)), until);
                })
                .list();
        made.forEach(it -> trail.note(it.person(), "entryCodeMade", it.person()));
        return made;
    }

    /** Whether this code opens an account now. */
    @Transactional(readOnly = true)
    public boolean fits(Code code) {
        return database.sql("select access.person_of_entry_code(?, ?) is not null")
                .params(code.hash(), now())
                .query(Boolean.class)
                .single();
    }

    /** Uses the code up and sets the password; empty when it was used a moment ago. */
    @Transactional
    public Optional<Entered> use(Code code, String passwordHash) {
        return database.sql("select * from access.use_entry_code(?, ?, ?)")
                .params(code.hash(), passwordHash, now())
                .query((row, number) -> new Entered(row.getObject("person_id", UUID.class), row.getString("address")))
                .optional();
    }

    /** Those of these people who never chose a password. */
    @Transactional(readOnly = true)
    public List<UUID> notYetIn(Collection<UUID> people) {
        return database.sql("select person_id from access.account_states(?, ?) where open and not entered")
                .params(people.toArray(UUID[]::new), now())
                .query((row, number) -> row.getObject("person_id", UUID.class))
                .list();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    /** A code that is on its way to somebody. */
    record Made(UUID person, String address, Code code, Instant until) {}

    /** Somebody who came in. */
    record Entered(UUID person, String address) {}
}
