package nl.klankbord.people.roster;

import java.util.UUID;
import nl.klankbord.access.AuditTrail;
import nl.klankbord.access.Looking;
import nl.klankbord.web.Language;
import nl.klankbord.web.Message;
import nl.klankbord.web.Words;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes a list that somebody looked at, if the house is still the house they looked at. */
@Component
class Writing {
    private static final Logger LOG = LoggerFactory.getLogger(Writing.class);

    private final Imports imports;
    private final Houses houses;
    private final Trials trials;
    private final Taking taking;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;
    private final MessageSource messages;

    Writing(
            Imports imports,
            Houses houses,
            Trials trials,
            Taking taking,
            AuditTrail trail,
            TransactionTemplate transaction,
            MessageSource messages) {
        this.messages = messages;
        this.imports = imports;
        this.houses = houses;
        this.trials = trials;
        this.taking = taking;
        this.trail = trail;
        this.transaction = transaction;
    }

    /**
     * @param seen the fingerprint of the plan that was agreed to
     * @param language in which the remarks on its lines are kept
     */
    void write(UUID id, String seen, Language language) {
        try {
            transaction.executeWithoutResult(status -> writeAsSeen(id, seen, new Words(messages, language)));
        } catch (Progress.Stopped stopped) {
            imports.putDown(id, Message.of("roster.writing.stopped"));
        } catch (OtherPlan changed) {
            imports.putDown(id, Message.of("roster.writing.otherPlan"));
        } catch (RuntimeException fault) {
            LOG.error("a list was not written: {}", fault.getClass().getName());
            imports.putDown(id, Message.of("roster.writing.failed"));
        }
    }

    private void writeAsSeen(UUID id, String seen, Words words) {
        houses.hold();
        Trial trial = trials.of(id);
        if (!trial.fingerprint().equals(seen)) {
            throw new OtherPlan();
        }
        Result result = taking.carryOut(trial, (done, whole) -> beat(id, done, whole));
        imports.finish(id, result, remarks(trial.roster(), words));
        trail.note(Looking.me(), "imported", id);
    }

    private static byte @Nullable [] remarks(Roster roster, Words words) {
        return roster.faults().isEmpty() ? null : new Remarks(roster).file(words);
    }

    private void beat(UUID id, int done, int whole) {
        if (imports.beat(id, done, whole)) {
            throw new Progress.Stopped();
        }
    }

    /** Between looking and writing something changed; nobody agreed to that. */
    private static final class OtherPlan extends RuntimeException {
        OtherPlan() {
            super("another plan", null, false, false);
        }
    }
}
