package nl.klankbord.conversation.agreement;

import nl.klankbord.web.LocalPath;
import nl.klankbord.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * How somebody says an agreement ended, as their browser sends it.
 *
 * @param quick an end with its word in one tap: a code, a colon and the word
 */
record ClosureForm(
        @Nullable String outcome,
        @Nullable String word,
        @Nullable String what,
        @Nullable String by,
        @Nullable String look,
        @Nullable String trial,
        @Nullable String quick,
        @Nullable String to) {

    /** What was said; a tap and typed words come together, so that neither is lost. */
    Ending ending() {
        PromiseWords words = PromiseWords.of(what, by, look, trial);
        String tapped = Typed.line(quick);
        int colon = tapped.indexOf(':');
        return colon < 0
                ? Ending.of(outcome, word, words)
                : Ending.of(tapped.substring(0, colon), tapped.substring(colon + 1) + " " + Typed.line(word), words);
    }

    /** The page to return to. */
    String back() {
        return back(to);
    }

    static String back(@Nullable String to) {
        return to != null && LocalPath.isOne(to) ? to : "/agreements";
    }
}
