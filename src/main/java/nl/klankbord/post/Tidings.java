package nl.klankbord.post;

import java.time.LocalDate;
import java.util.List;
import nl.klankbord.web.Dates;
import nl.klankbord.web.Words;

/** What a room has to tell in somebody's digest. It says when and with whom; what was written stays in the house. */
public interface Tidings {

    /**
     * What there is for the viewer, in their words.
     *
     * @param from what was due before this day is no news
     * @param until the last day this digest looks ahead to
     */
    List<Tiding> tell(Words words, Dates dates, LocalDate from, LocalDate until);
}
