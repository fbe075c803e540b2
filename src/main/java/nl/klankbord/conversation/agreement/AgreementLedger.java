package nl.klankbord.conversation.agreement;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.Ids;
import nl.klankbord.access.Looking;
import nl.klankbord.people.Pair;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where agreements are written down. */
@Repository
class AgreementLedger implements Agreements {

    private final AgreementRows rows;
    private final JdbcClient database;
    private final Clock clock;

    AgreementLedger(AgreementRows rows, JdbcClient database, Clock clock) {
        this.rows = rows;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<Agreement> openOf(Pair pair) {
        return rows.openOf(pair);
    }

    @Override
    public List<Kept> find(Pair pair, Collection<UUID> ids) {
        return rows.find(pair, ids);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<UUID> rewrite(UUID conversation, Pair pair, List<Kept> before, List<Promise> now) {
        List<Agreement> open = new ArrayList<>();
        List<UUID> standing = new ArrayList<>();
        for (Kept kept : before) {
            if (kept.open()) {
                open.add(kept.agreement());
            } else {
                standing.add(kept.agreement().id());
            }
        }
        for (Promise promise : now) {
            Optional<Agreement> same =
                    open.stream().filter(it -> it.promise().equals(promise)).findFirst();
            same.ifPresent(open::remove);
            standing.add(same.isPresent() ? same.get().id() : add(conversation, pair, promise));
        }
        open.stream().map(Agreement::id).filter(id -> !end(id)).forEach(standing::add);
        return List.copyOf(standing);
    }

    /** Writes down a new agreement. */
    @Transactional(propagation = Propagation.MANDATORY)
    UUID add(UUID conversation, Pair pair, Promise promise) {
        UUID id = Ids.next();
        database.sql("""
                        insert into conversation.agreement (id, conversation_id, employee_id, manager_id, promiser_id,
                            promised_to_id, made_by, made_at, text, due_on, look_back_on, trial)
                        values (:id, :conversation, :employee, :manager, :promiser, :to, :me, :now, :text, :due, :back, :trial)""")
                .param("id", id)
                .param("conversation", conversation)
                .param("employee", pair.employee())
                .param("manager", pair.manager())
                .param("promiser", promise.promiser())
                .param("to", pair.other(promise.promiser()))
                .param("me", Looking.me())
                .param("now", OffsetDateTime.now(clock))
                .param("text", promise.text())
                .param("due", promise.due())
                .param("back", promise.lookBack())
                .param("trial", promise.trial())
                .update();
        return id;
    }

    /** Ends an agreement that is open; false when somebody did so meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean end(UUID id) {
        return database.sql("""
                        update conversation.agreement set closed_at = :now, version = version + 1
                         where id = :id and closed_at is null""")
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", id)
                        .update()
                == 1;
    }
}
