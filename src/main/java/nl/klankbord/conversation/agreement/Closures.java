package nl.klankbord.conversation.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.klankbord.access.Looking;
import nl.klankbord.web.NotHere;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Ends agreements, and takes an ending back. Either of the two may; who did it and when stays to be seen. */
@Repository
public class Closures {

    private final AgreementRows rows;
    private final AgreementLedger ledger;
    private final JdbcClient database;
    private final Clock clock;

    Closures(AgreementRows rows, AgreementLedger ledger, JdbcClient database, Clock clock) {
        this.rows = rows;
        this.ledger = ledger;
        this.database = database;
        this.clock = clock;
    }

    /** Ends this agreement; false when it had ended otherwise already, by the other or in another tab. */
    @Transactional
    public boolean close(UUID id, Closing closing) {
        Agreement agreement = find(id).agreement();
        if (!ledger.end(id)) {
            return rows.find(id)
                    .map(Kept::closure)
                    .filter(it -> it.isWhatWasSaid(Looking.me(), closing))
                    .isPresent();
        }
        Promise change = closing.change();
        UUID successor = change == null ? null : ledger.add(agreement.conversation(), agreement.pair(), change);
        write(agreement, closing, successor);
        return true;
    }

    /** Takes the ending back; false when that is no longer possible. */
    @Transactional
    public boolean takeBack(UUID id) {
        Closure closure = find(id).closure();
        if (closure == null) {
            return true; // taken back already, by this very tap
        }
        if (!authorTakesBackTheSameDay(closure, Looking.me(), LocalDate.now(clock))) {
            return false;
        }
        return undo(id, closure.became());
    }

    boolean authorTakesBackTheSameDay(Closure closure, UUID person, LocalDate today) {
        return closure.author().equals(person)
                && closure.at().atZone(clock.getZone()).toLocalDate().equals(today);
    }

    private boolean undo(UUID id, Closure.@Nullable Successor became) {
        // What it became may have ended or changed meanwhile; then this step can no longer be taken back alone.
        if (became != null && !ledger.end(became.id())) {
            return false;
        }
        return database.sql("select conversation.take_back(?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /** Through the viewer: what is not theirs, or no longer stands in the minutes, is not there. */
    Kept find(UUID id) {
        return rows.find(id).filter(kept -> !kept.writtenOut()).orElseThrow(NotHere::new);
    }

    private void write(Agreement agreement, Closing closing, @Nullable UUID successor) {
        database.sql("""
                        insert into conversation.closure (agreement_id, conversation_id, employee_id, manager_id, author_id,
                            outcome, word, successor_id, closed_at)
                        values (:id, :conversation, :employee, :manager, :me, :outcome, :word, :successor, :now)""")
                .param("id", agreement.id())
                .param("conversation", agreement.conversation())
                .param("employee", agreement.pair().employee())
                .param("manager", agreement.pair().manager())
                .param("me", Looking.me())
                .param("outcome", closing.outcome().code())
                .param("word", closing.word())
                .param("successor", successor)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
