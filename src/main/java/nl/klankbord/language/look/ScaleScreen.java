package nl.klankbord.language.look;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.klankbord.language.talk.view.ScaleQuestion;
import nl.klankbord.web.Refusals;

/**
 * The scale question, and what to ask after the answer.
 *
 * @param given the number as the field sends it; empty before there is one
 * @param next what to ask, one after the other
 * @param warning about what was going to be asked
 */
public record ScaleScreen(String given, String asked, Refusals refusals, List<String> next, Optional<String> warning) {
    private static final int HIGHEST = 10;

    /** Why to ask this, as a message key: of the lowest numbers nobody can tell why it is that much already. */
    public String why() {
        return ScaleQuestion.lowest(Integer.parseInt(given)) ? "look.scale.why.low" : "look.scale.why";
    }

    /** What can be given. */
    public List<String> numbers() {
        return IntStream.rangeClosed(0, HIGHEST).mapToObj(Integer::toString).toList();
    }
}
