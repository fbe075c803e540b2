package nl.klankbord.conversation.agreement;

import java.time.LocalDate;
import java.util.Optional;
import nl.klankbord.web.Refusals;
import nl.klankbord.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * How somebody says an agreement ended, kept letter by letter until it can be so.
 *
 * @param outcome the code that was chosen; empty when none yet
 * @param word why, or what it brought
 * @param words what it becomes, for when it changes
 */
public record Ending(String outcome, String word, PromiseWords words) {

    /** It goes on: nothing was chosen, and what it would become is what it is. */
    public static Ending none(Agreement agreement) {
        return new Ending("", "", PromiseWords.of(agreement.promise()));
    }

    /** What a form sent. */
    public static Ending of(@Nullable String outcome, @Nullable String word, PromiseWords words) {
        return new Ending(Typed.line(outcome), Typed.line(word), words);
    }

    /** The outcome that was chosen, if it is one. */
    public Optional<Outcome> chosen() {
        return Outcome.of(outcome);
    }

    /** Whether nothing was said about an end. */
    public boolean goesOn() {
        return outcome.isEmpty() && word.isEmpty();
    }

    /** Whether this one was chosen. */
    public boolean is(Outcome one) {
        return outcome.equals(one.code());
    }

    /**
     * Refuses what cannot be an end yet. Each end has a word of why: without it nobody knows in a year what was learned.
     *
     * @param row what the names of the fields end with; empty when the form is about one agreement
     */
    public void check(Refusals.Collector refusals, String row, Agreement agreement, LocalDate today) {
        refusals.when(chosen().isEmpty(), "outcome" + row, "agreement.refused.outcome");
        chosen().filter(it -> word.isEmpty())
                .ifPresent(it -> refusals.when(true, "word" + row, "agreement.refused.word." + it.code()));
        refusals.when(word.length() > Closing.LONGEST, "word" + row, "agreement.refused.wordLong", Closing.LONGEST);
        if (is(Outcome.CHANGED)) {
            words.check(refusals, row, today);
            boolean same = words.promise(agreement.promiser()).equals(agreement.promise());
            refusals.when(same, "what" + row, "agreement.refused.same");
        }
    }

    /** The end, once nothing was refused. */
    public Closing closing(Agreement agreement) {
        Outcome ended = chosen().orElseThrow();
        return new Closing(ended, word, ended == Outcome.CHANGED ? words.promise(agreement.promiser()) : null);
    }
}
