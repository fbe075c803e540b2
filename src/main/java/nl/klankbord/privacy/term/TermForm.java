package nl.klankbord.privacy.term;

import java.util.Optional;
import nl.klankbord.web.Message;
import nl.klankbord.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * How long it should be, as it was typed.
 *
 * @param ground the code of a reason to keep longer, when it was ticked
 */
record TermForm(@Nullable String months, @Nullable String ground) {

    String typedMonths() {
        return Typed.line(months);
    }

    @Nullable
    Ground chosenGround() {
        return Ground.of(ground).orElse(null);
    }

    /** The months, when this period may have them. */
    Optional<Integer> months(Period period) {
        return number().filter(it -> period.allows(it, chosenGround()));
    }

    /** What to do about it: the reason says which months, and some months ask for the reason. */
    Message refusal(Period period) {
        if (chosenGround() != null && !period.beyond().isEmpty()) {
            return Message.of("privacy.term.refused.ground");
        }
        boolean beyond = number().filter(period.beyond()::contains).isPresent();
        return beyond
                ? Message.of("privacy.term.refused.noGround", period.least(), period.most())
                : Message.of("privacy.term.refused." + period.code(), period.least(), period.most());
    }

    private Optional<Integer> number() {
        String letters = typedMonths();
        return letters.matches("\\d{1,3}") ? Optional.of(Integer.valueOf(letters)) : Optional.empty();
    }
}
