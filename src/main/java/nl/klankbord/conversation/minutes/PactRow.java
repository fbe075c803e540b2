package nl.klankbord.conversation.minutes;

import java.util.Optional;
import java.util.UUID;
import nl.klankbord.conversation.agreement.Agreement;
import nl.klankbord.conversation.agreement.Promise;
import nl.klankbord.conversation.agreement.PromiseWords;

/**
 * One agreement in the form, as it was typed.
 *
 * @param who id of the one who does it; empty when nobody was chosen yet
 * @param trial 'yes' when they only try it; empty otherwise, and in drafts from before there were trials
 */
public record PactRow(String what, String who, String by, String look, String trial) {

    static final PactRow EMPTY = new PactRow("", "", "", "");

    /** Takes nothing but a tick for a tick. */
    public PactRow {
        trial = PromiseWords.TICKED.equals(trial) ? trial : "";
    }

    /** A row that is no trial. */
    public PactRow(String what, String who, String by, String look) {
        this(what, who, by, look, "");
    }

    static PactRow of(Agreement agreement) {
        PromiseWords words = PromiseWords.of(agreement.promise());
        return new PactRow(
                words.what(),
                agreement.promiser().toString(),
                words.by(),
                words.look(),
                words.trial() ? PromiseWords.TICKED : "");
    }

    /** The words of it. */
    public PromiseWords words() {
        return PromiseWords.of(what, by, look, trial);
    }

    boolean blank() {
        return words().blank();
    }

    Optional<UUID> promiser() {
        try {
            return Optional.of(UUID.fromString(who));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    Optional<Promise> promise() {
        return promiser().map(words()::promise);
    }
}
