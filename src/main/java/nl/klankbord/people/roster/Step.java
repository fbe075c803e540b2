package nl.klankbord.people.roster;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One person before and after a list is taken in.
 *
 * @param before null for somebody who joins
 */
record Step(@Nullable Known before, Known after) {
    boolean joins() {
        return before == null;
    }

    /** Whether this value differs, or is there for the first time. */
    boolean differs(Function<Known, @Nullable Object> value) {
        return before == null || !Objects.equals(value.apply(before), value.apply(after));
    }

    /** The last day, when it is news. */
    @Nullable
    LocalDate leaves() {
        return after.post().ends() != null && differs(known -> known.post().ends())
                ? after.post().ends()
                : null;
    }

    /** Somebody who had left or was about to, and now stays. */
    boolean stays() {
        return before != null && before.post().ends() != null && after.post().ends() == null;
    }

    /** Not here before, and here afterwards. */
    boolean arrives(LocalDate today) {
        return !after.left(today) && (before == null || before.left(today));
    }

    /** Here before, and gone afterwards. */
    boolean departs(LocalDate today) {
        return after.left(today) && before != null && !before.left(today);
    }
}
