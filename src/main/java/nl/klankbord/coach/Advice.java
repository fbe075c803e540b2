package nl.klankbord.coach;

import java.text.BreakIterator;
import java.util.List;
import nl.klankbord.knowledge.Technique;
import nl.klankbord.web.Language;
import org.jspecify.annotations.Nullable;

/** What could help: techniques in an order, or that now is not the moment. The manager chooses. */
public sealed interface Advice {

    /**
     * Now will do.
     *
     * @param first what has to be said before anything else, when there is danger or a line was crossed
     * @param mind what to mind because of how the manager is
     * @param steps three to five techniques, in the order in which they could be used
     * @param leftOut what one might have thought of, and why not
     */
    record Now(@Nullable Moment first, List<Said> mind, List<Step> steps, List<LeftOut> leftOut) implements Advice {}

    /** Now is not the moment: why, what to say instead, and when to come back. */
    record NotNow(Moment moment) implements Advice {}

    /** Something to do at once: why, with which words, and what then. */
    record Moment(String key, Said why, Said say, Said then) {}

    /**
     * A technique that could help.
     *
     * @param reason why this one here, in one sentence
     * @param say what one could say here, to start from
     * @param aside whether the two walk away from the others first
     * @param own what the manager has with it
     */
    record Step(Technique technique, Said reason, Said say, boolean aside, Own own) {

        /** A phrase to start from. */
        public String phrase(Language language) {
            return say.in(language);
        }

        /** What often goes wrong with it, in one sentence. */
        public String mistake(Language language) {
            String told = technique.in(language).mistake();
            BreakIterator sentences = BreakIterator.getSentenceInstance(language.locale());
            sentences.setText(told);
            return told.substring(0, sentences.next()).strip();
        }
    }

    /** A technique that is left out, and why. */
    record LeftOut(Technique technique, Said reason) {}

    /** What the manager says of a technique: that they do it well, or like it. */
    record Own(boolean masters, boolean likes) {}
}
