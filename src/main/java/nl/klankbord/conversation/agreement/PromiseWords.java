package nl.klankbord.conversation.agreement;

import java.time.LocalDate;
import java.util.UUID;
import nl.klankbord.web.Refusals;
import nl.klankbord.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as it was typed, kept letter by letter until it can be one.
 *
 * @param by the day it should be ready; may be empty
 * @param look the day they look back; may be empty
 * @param trial whether they only try it, until that day
 */
public record PromiseWords(String what, String by, String look, boolean trial) {

    /** What a box sends that was ticked. */
    public static final String TICKED = "yes";

    /** What a form sent. */
    public static PromiseWords of(
            @Nullable String what, @Nullable String by, @Nullable String look, @Nullable String trial) {
        return new PromiseWords(Typed.line(what), Typed.line(by), Typed.line(look), TICKED.equals(trial));
    }

    /** The words of an agreement that exists. */
    public static PromiseWords of(Promise promise) {
        return new PromiseWords(promise.text(), letters(promise.due()), letters(promise.lookBack()), promise.trial());
    }

    /** Whether nothing was filled in. */
    public boolean blank() {
        return what.isEmpty() && by.isEmpty() && look.isEmpty();
    }

    /**
     * Refuses what cannot be an agreement yet.
     *
     * @param row what the names of the fields end with; empty when the form has one agreement
     */
    public void check(Refusals.Collector refusals, String row, LocalDate today) {
        refusals.when(what.isEmpty(), "what" + row, "agreement.refused.what")
                .when(what.length() > Promise.LONGEST, "what" + row, "agreement.refused.whatLong", Promise.LONGEST);
        check(refusals, "by" + row, by, today);
        check(refusals, "look" + row, look, today);
        refusals.when(trial && look.isEmpty(), "look" + row, "agreement.refused.trial");
    }

    /** The promise, once nothing was refused. */
    public Promise promise(UUID promiser) {
        return new Promise(
                what, promiser, Typed.day(by).orElse(null), Typed.day(look).orElse(null), trial);
    }

    private static void check(Refusals.Collector refusals, String field, String typed, LocalDate today) {
        boolean past = Typed.day(typed).filter(day -> day.isBefore(today)).isPresent();
        refusals.when(!typed.isEmpty() && Typed.day(typed).isEmpty(), field, "agreement.refused.noDay")
                .when(past, field, "agreement.refused.past");
    }

    private static String letters(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
