package nl.klankbord.today;

import gg.jte.Content;
import java.util.List;

/**
 * The home page, from the parts that modules contribute.
 *
 * @param sentence what comes first today, in a sentence beside the greeting
 * @param main what one does something with
 * @param side what is good to know
 * @param under what others do something with; below all else on a phone, on a wide screen below what one does oneself
 */
public record TodayScreen(List<Content> sentence, List<Content> main, List<Content> side, List<Content> under) {

    /** Whether there is nothing at all today. */
    public boolean quiet() {
        return main.isEmpty() && side.isEmpty() && under.isEmpty();
    }
}
