package nl.klankbord.language.cli;

import java.util.Map;
import nl.klankbord.language.text.Tongue;

/** Something that can be asked of each line of a file. */
@FunctionalInterface
interface Verb {

    /** Ready to answer in this language; loading what it needs happens here, once. */
    Answerer in(Tongue tongue);

    /** Answers one line. */
    @FunctionalInterface
    interface Answerer {

        /**
         * What belongs beside the id in the answer.
         *
         * @param asked the line as it was read: text, and kind or context where there is one
         */
        Map<String, Object> answer(Map<String, Object> asked);
    }
}
