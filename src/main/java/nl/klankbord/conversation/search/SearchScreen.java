package nl.klankbord.conversation.search;

import java.util.List;
import nl.klankbord.people.Colleague;

/**
 * What was found in what the viewer and one other wrote.
 *
 * @param typed as it was typed; empty when nothing was looked for yet
 * @param guessed whether a word was taken for another that looks like it
 * @param more how many were found beyond these
 */
public record SearchScreen(Colleague other, String typed, List<Hit> hits, boolean guessed, int more) {

    /** Where the form is sent. */
    public String path() {
        return line() + "/search";
    }

    /** Where the whole line is. */
    public String line() {
        return "/people/" + other.id() + "/conversations";
    }

    /** Whether something was looked for. */
    public boolean asked() {
        return !typed.isEmpty();
    }
}
