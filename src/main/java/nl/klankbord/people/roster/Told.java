package nl.klankbord.people.roster;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a line tells about one field. An empty cell says 'there is none'; a cell that cannot be read, or a column that
 * is not there, says nothing: what Klankbord knows already then stays as it is.
 */
record Told<T>(How how, @Nullable T value) {
    /** The four ways. */
    enum How {
        SAID,
        BLANK,
        UNCLEAR,
        UNASKED
    }

    static <T> Told<T> said(T value) {
        return new Told<>(How.SAID, value);
    }

    static <T> Told<T> blank() {
        return new Told<>(How.BLANK, null);
    }

    static <T> Told<T> unclear() {
        return new Told<>(How.UNCLEAR, null);
    }

    static <T> Told<T> unasked() {
        return new Told<>(How.UNASKED, null);
    }

    boolean is(How how) {
        return this.how == how;
    }

    /** The value after this line was taken in, when this was the value before. */
    @Nullable
    T after(@Nullable T before) {
        return switch (how) {
            case SAID -> value;
            case BLANK -> null;
            case UNCLEAR, UNASKED -> before;
        };
    }

    <R> Told<R> then(Function<T, Told<R>> next) {
        return value == null ? new Told<>(how, null) : next.apply(value);
    }
}
