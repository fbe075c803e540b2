package nl.klankbord.coach.notebook;

import java.time.LocalDate;
import java.util.List;
import nl.klankbord.web.Language;

/**
 * The viewer's notebook.
 *
 * @param entries what they wrote
 * @param thoughts what others think too, to begin from
 */
public record NotebookScreen(List<Entry> entries, List<Thought> thoughts, LocalDate today, Language language) {

    /** What is open, by its day. */
    public List<Entry> open() {
        return entries.stream().filter(it -> it.ending() == null).toList();
    }

    /** What ended. */
    public List<Entry> ended() {
        return entries.stream().filter(it -> it.ending() != null).toList();
    }

    /** The thoughts that avoid, or those that ask too much. */
    public List<Thought> thoughts(boolean avoids) {
        return thoughts.stream().filter(it -> it.avoids() == avoids).toList();
    }
}
