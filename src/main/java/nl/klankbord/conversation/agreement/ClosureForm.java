package nl.klankbord.conversation.agreement;

import java.time.LocalDate;
import java.util.Optional;
import nl.klankbord.web.LocalPath;
import nl.klankbord.web.Refusals;
import nl.klankbord.web.Typed;
import org.jspecify.annotations.Nullable;

/** How somebody says an agreement ended, as they typed it. */
record ClosureForm(
        @Nullable String outcome,
        @Nullable String word,
        @Nullable String what,
        @Nullable String by,
        @Nullable String look,
        @Nullable String trial,
        @Nullable String to) {

    static ClosureForm of(Agreement agreement, @Nullable String to) {
        PromiseWords now = PromiseWords.of(agreement.promise());
        return new ClosureForm("", "", now.what(), now.by(), now.look(), now.trial() ? PromiseWords.TICKED : "", to);
    }

    Optional<Outcome> chosen() {
        return Outcome.chosen(outcome);
    }

    String typedWord() {
        return Typed.line(word);
    }

    PromiseWords words() {
        return PromiseWords.of(what, by, look, trial);
    }

    /** The page to return to. */
    String back() {
        return to != null && LocalPath.isOne(to) ? to : "/agreements";
    }

    Refusals check(Agreement agreement, LocalDate today) {
        Refusals.Collector refusals = Refusals.collect()
                .when(chosen().isEmpty(), "outcome", "agreement.refused.outcome")
                .when(
                        chosen().filter(Outcome.TRIED::equals).isPresent()
                                && typedWord().isEmpty(),
                        "word",
                        "agreement.refused.tried")
                .when(typedWord().length() > Closing.LONGEST, "word", "agreement.refused.wordLong", Closing.LONGEST);
        if (chosen().filter(Outcome.CHANGED::equals).isPresent()) {
            words().check(refusals, "", today);
            refusals.when(
                    words().promise(agreement.promiser()).equals(agreement.promise()),
                    "what",
                    "agreement.refused.same");
        }
        return refusals.done();
    }

    Closing closing(Agreement agreement) {
        Outcome ended = chosen().orElseThrow();
        return new Closing(ended, typedWord(), ended == Outcome.CHANGED ? words().promise(agreement.promiser()) : null);
    }
}
