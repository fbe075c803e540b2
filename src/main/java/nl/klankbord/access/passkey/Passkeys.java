package nl.klankbord.access.passkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.AuditTrail;
import nl.klankbord.access.Ids;
import nl.klankbord.access.LetterSort;
import nl.klankbord.access.Letterbox;
import nl.klankbord.access.Looking;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Passkeys: the viewer's own, and at the door the one that a device shows. The private half never leaves that device. */
@Repository
class Passkeys {

    private final JdbcClient database;
    private final AuditTrail trail;
    private final Letterbox letterbox;
    private final Clock clock;

    Passkeys(JdbcClient database, AuditTrail trail, Letterbox letterbox, Clock clock) {
        this.database = database;
        this.trail = trail;
        this.letterbox = letterbox;
        this.clock = clock;
    }

    /** The viewer's, oldest first. */
    @Transactional(readOnly = true)
    public List<Own> own() {
        return database.sql("select id, name, made_at, used_on from access.own_passkeys()")
                .query(Passkeys::line)
                .list();
    }

    /** Whose passkey this is; empty when it is nobody's, or of an account that is closed. */
    @Transactional(readOnly = true)
    public Optional<Known> find(byte[] credential) {
        return database.sql("select person_id, public_key, sign_count from access.passkey_of(?, ?)")
                .params(credential, now())
                .query((row, number) -> new Known(
                        row.getObject("person_id", UUID.class), row.getBytes("public_key"), row.getLong("sign_count")))
                .optional();
    }

    /** Adds one for the viewer, and tells them; false when they have ten, or somebody has this very one. */
    @Transactional
    public boolean add(byte[] credential, byte[] key, long counted, String name) {
        UUID passkey = Ids.next();
        boolean added = database.sql("select access.add_passkey(?, ?, ?, ?, ?, ?)")
                .params(passkey, credential, key, counted, name, now())
                .query(Boolean.class)
                .single();
        if (added) {
            UUID viewer = Looking.who().orElseThrow();
            trail.note(viewer, "passkeyAdded", passkey);
            letterbox.put(viewer, LetterSort.PASSKEY_NOTICE, passkey);
        }
        return added;
    }

    /** Counts a use; empty when the counter of the device did not go on, or the account was closed meanwhile. */
    @Transactional
    public Optional<Entered> use(byte[] credential, long counted) {
        return database.sql("select person_id, address from access.use_passkey(?, ?, ?, ?)")
                .params(credential, counted, now(), LocalDate.now(clock))
                .query((row, number) -> new Entered(row.getObject("person_id", UUID.class), row.getString("address")))
                .optional();
    }

    /** Removes one of the viewer's; false when there is none like that. */
    @Transactional
    public boolean remove(UUID passkey) {
        boolean removed = database.sql("select access.remove_passkey(?)")
                .param(passkey)
                .query(Boolean.class)
                .single();
        if (removed) {
            trail.note(Looking.who().orElseThrow(), "passkeyRemoved", passkey);
        }
        return removed;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static Own line(ResultSet row, int number) throws SQLException {
        return new Own(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("used_on", LocalDate.class));
    }

    /**
     * A passkey of the viewer.
     *
     * @param used the last day it was used; null when never
     */
    record Own(
            UUID id, String name, Instant since, @Nullable LocalDate used) {}

    /** A passkey as the door knows it. */
    record Known(UUID person, byte[] key, long counted) {}

    /** Somebody who came in. */
    record Entered(UUID person, String address) {}
}
