package nl.klankbord.conversation.minutes;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.klankbord.access.Looking;
import nl.klankbord.web.NotHere;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Drafts of minutes. Each is its author's alone until they lay it before the other. */
@Repository
class Drafts {

    /** How many letters a draft may have in all, as it is kept. */
    static final int LONGEST = 60_000;

    private final MinutesRows rows;
    private final DraftLetters letters;
    private final JdbcClient database;
    private final Clock clock;

    Drafts(MinutesRows rows, DraftLetters letters, JdbcClient database, Clock clock) {
        this.rows = rows;
        this.letters = letters;
        this.database = database;
        this.clock = clock;
    }

    sealed interface Saved {

        /** It is kept, as this version. */
        record Done(int version) implements Saved {}

        /** Another tab saved other words meanwhile. */
        record Clash(Draft other) implements Saved {}

        /** The minutes moved on: the author laid a newer version before the other in another tab. */
        record Overtaken(MinutesVersion newer) implements Saved {}

        record TooLong() implements Saved {}
    }

    /** Keeps these words, unless another tab kept other words that this one did not know. */
    @Transactional
    public Saved save(UUID conversation, MinutesForm typed) {
        Standing standing = rows.find(conversation, 0, Looking.me()).orElseThrow(NotHere::new);
        MinutesForm form = standing.kind().wordless() ? typed.wordless() : typed;
        String content = letters.write(form);
        if (content.length() > LONGEST) {
            return new Saved.TooLong();
        }
        Draft known = standing.draft();
        if (known == null) {
            return first(standing, form, content);
        }
        return next(standing, known, form, content);
    }

    /** Throws the viewer's draft away; somebody else's conversation is {@link NotHere}. */
    @Transactional
    public void discard(UUID conversation) {
        if (rows.find(conversation, 0, Looking.me()).isEmpty()) {
            throw new NotHere();
        }
        database.sql("delete from conversation.minutes_draft where conversation_id = ? and author_id = ?")
                .params(conversation, Looking.me())
                .update();
    }

    /** These words lie before the other now; what another tab kept meanwhile stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sent(UUID conversation, int version) {
        database.sql(
                        "delete from conversation.minutes_draft where conversation_id = ? and author_id = ? and version = ?")
                .params(conversation, Looking.me(), version)
                .update();
    }

    private Saved first(Standing standing, MinutesForm form, String content) {
        MinutesVersion newer = standing.version();
        if (newer != null && newer.number() > form.basedOn() && newer.author().equals(Looking.me())) {
            return new Saved.Overtaken(newer);
        }
        int version = form.draftVersion() + 1;
        int made = database.sql("""
                        insert into conversation.minutes_draft
                            (conversation_id, author_id, employee_id, manager_id, based_on, content, version, saved_at)
                        values (:id, :me, :employee, :manager, :based, :content, :version, :now) on conflict do nothing""")
                .param("id", standing.conversation())
                .param("me", Looking.me())
                .param("employee", standing.pair().employee())
                .param("manager", standing.pair().manager())
                .param("based", form.basedOn())
                .param("content", content)
                .param("version", version)
                .param("now", OffsetDateTime.now(clock))
                .update();
        return made == 1 ? new Saved.Done(version) : again(standing.conversation(), form);
    }

    private Saved next(Standing standing, Draft known, MinutesForm form, String content) {
        int changed = database.sql("""
                        update conversation.minutes_draft
                           set based_on = :based, content = :content, version = version + 1, saved_at = :now
                         where conversation_id = :id and author_id = :me and version = :version""")
                .param("based", form.basedOn())
                .param("content", content)
                .param("now", OffsetDateTime.now(clock))
                .param("id", standing.conversation())
                .param("me", Looking.me())
                .param("version", form.draftVersion())
                .update();
        return changed == 1 ? new Saved.Done(form.draftVersion() + 1) : clash(known, form);
    }

    /** Another tab was first by a breath: what it kept is there now. */
    private Saved again(UUID conversation, MinutesForm form) {
        @Nullable
        Draft other = rows.find(conversation, 0, Looking.me())
                .orElseThrow(NotHere::new)
                .draft();
        return other == null ? new Saved.Done(0) : clash(other, form);
    }

    private static Saved clash(Draft other, MinutesForm form) {
        return other.form().saysTheSame(form) ? new Saved.Done(other.version()) : new Saved.Clash(other);
    }
}
