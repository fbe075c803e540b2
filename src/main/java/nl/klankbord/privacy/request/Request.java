package nl.klankbord.privacy.request;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for access, as far as those may know who see to it that there is an answer in time: its dates.
 *
 * @param due by when there must be an answer
 * @param extension why it takes longer; null when it does not
 * @param ready since when the answer is there
 */
public record Request(
        UUID id,
        UUID person,
        LocalDate asked,
        LocalDate due,
        @Nullable LocalDate extended,
        @Nullable String extension,
        @Nullable LocalDate ready,
        @Nullable LocalDate withdrawn) {

    /** Whether somebody still waits. */
    public boolean open() {
        return ready == null && withdrawn == null;
    }

    /** Whether it may still be said that it takes longer. */
    public boolean extensible(LocalDate today) {
        return open() && extended == null && !due.isBefore(today);
    }
}
