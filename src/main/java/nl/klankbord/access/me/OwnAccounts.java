package nl.klankbord.access.me;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.klankbord.access.AuditTrail;
import nl.klankbord.access.Ids;
import nl.klankbord.access.LetterSort;
import nl.klankbord.access.Letterbox;
import nl.klankbord.access.session.Token;
import nl.klankbord.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The viewer's own account, and no other. */
@Repository
public class OwnAccounts {

    /** What somebody did themselves, or somebody else in their name: worth reading again. */
    private static final String[] OWN_DEEDS = {
        "codeOnTheServer",
        "enteredByLink",
        "passwordChanged",
        "passkeyAdded",
        "passkeyRemoved",
        "addressAsked",
        "addressConfirmed",
        "addressReturned",
        "apiTokenMade",
        "apiTokenEnded",
        "lawNotePut",
        "lawNoteRemoved"
    };

    private final JdbcClient database;
    private final AuditTrail trail;
    private final Letterbox letterbox;
    private final Clock clock;

    OwnAccounts(JdbcClient database, AuditTrail trail, Letterbox letterbox, Clock clock) {
        this.database = database;
        this.trail = trail;
        this.letterbox = letterbox;
        this.clock = clock;
    }

    /** What the viewer signs in with. */
    @Transactional(readOnly = true)
    public String address() {
        return database.sql("select address from access.account where person_id = access.viewer()")
                .query(String.class)
                .single();
    }

    /** What others did lately with what is the viewer's, newest first. */
    @Transactional(readOnly = true)
    public List<Trace> traces(int most) {
        return database.sql("""
                        select day, viewer_id, action from access.audit
                         where subject_id = access.viewer() and (viewer_id <> access.viewer() or action = any (?))
                         order by day desc, first_at desc limit ?""")
                .params(OWN_DEEDS, most)
                .query((row, number) -> new Trace(
                        row.getObject("day", LocalDate.class),
                        row.getObject("viewer_id", UUID.class),
                        row.getString("action")))
                .list();
    }

    @Transactional
    public void speak(Language language) {
        database.sql("update access.account set language = ? where person_id = access.viewer()")
                .param(language.code())
                .update();
    }

    /** The hash of the viewer's password; null when they never chose one. */
    @Transactional(readOnly = true)
    public @Nullable String passwordHash() {
        return database.sql("select access.own_credential()")
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /** Changes the viewer's password, ends their other sessions and tells them by mail: all of it, or nothing. */
    @Transactional
    void changePassword(UUID viewer, String hash, Token here) {
        setPassword(hash);
        database.sql("select access.end_other_sessions(?)")
                .param(here.hash())
                .query((row, number) -> true)
                .single();
        trail.note(viewer, "passwordChanged", viewer);
        letterbox.put(viewer, LetterSort.PASSWORD_NOTICE, Ids.next());
    }

    private void setPassword(String hash) {
        database.sql("select access.set_own_credential(?, ?)")
                .params(hash, OffsetDateTime.now(clock))
                .query((row, number) -> true)
                .single();
    }

    /** Somebody did something on a day; the action is a word of the code. */
    record Trace(LocalDate day, UUID by, String action) {}
}
