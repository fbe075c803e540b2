package nl.klankbord.today;

import gg.jte.Content;
import java.util.List;

/**
 * The home page, from the parts that modules contribute.
 *
 * @param sentence what comes first today, in a sentence beside the greeting
 * @param main what one does something with
 * @param side what is good to know
 */
public record TodayScreen(List<Content> sentence, List<Content> main, List<Content> side) {

    /** Whether there is nothing at all today. */
    public boolean quiet() {
        return main.isEmpty() && side.isEmpty();
    }
}
