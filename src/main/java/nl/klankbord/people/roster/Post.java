package nl.klankbord.people.roster;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The work of somebody who is here already.
 *
 * @param source the list that brought them in; empty for somebody who was added by hand
 * @param number by which that list knows them
 * @param ends the last day
 */
record Post(
        String source,
        String number,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        @Nullable String job,
        @Nullable BigDecimal hours) {
    static final Post BY_HAND = new Post("", "", null, null, null, null);
}
