package nl.klankbord.conversation.teammoment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which moment with the team it was. */
public enum Sort {
    /** The week begins. */
    OPENING("sunrise"),
    /** The week ends. */
    CLOSING("sunset"),
    /** Something is asked of all, and nobody has to agree. */
    QUESTION("message-circle-question-mark");

    private final String icon;

    Sort(String icon) {
        this.icon = icon;
    }

    /** The word in the database, in forms and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of its word. */
    public String label() {
        return "teammoment.sort." + code();
    }

    /** The symbol that stands beside the word. */
    public String icon() {
        return icon;
    }

    /** What it most likely is on such a day. */
    static Sort on(LocalDate day) {
        return day.getDayOfWeek().getValue() <= DayOfWeek.TUESDAY.getValue() ? OPENING : CLOSING;
    }

    static Optional<Sort> of(@Nullable String code) {
        return Stream.of(values()).filter(sort -> sort.code().equals(code)).findFirst();
    }
}
