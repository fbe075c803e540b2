package nl.klankbord.coach.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.klankbord.web.Refusals;
import nl.klankbord.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * When somebody wants to be reminded, as it was tapped.
 *
 * @param when one of {@link #CHOICES}
 * @param other the day as it was typed, when it was another
 */
public record Reminder(String when, String other) {

    /** What can be tapped. */
    public static final List<String> CHOICES = List.of("tomorrow", "week", "fortnight", "other");

    private static final String TYPED = "other";

    /** What was sent; a week from now when nothing was tapped. */
    public static Reminder of(@Nullable String when, @Nullable String other) {
        return new Reminder(
                CHOICES.stream().filter(it -> it.equals(when)).findFirst().orElse("week"), Typed.line(other));
    }

    /** A day that was chosen before. */
    public static Reminder on(LocalDate day) {
        return new Reminder(TYPED, day.toString());
    }

    /** The day, if these letters are one. */
    public Optional<LocalDate> day(LocalDate today) {
        return switch (when) {
            case "tomorrow" -> Optional.of(today.plusDays(1));
            case "week" -> Optional.of(today.plusWeeks(1));
            case "fortnight" -> Optional.of(today.plusWeeks(2));
            default -> Typed.day(other);
        };
    }

    /** What cannot be: no day, one that went by, or one after the latest. */
    public Refusals check(LocalDate today, LocalDate latest) {
        Optional<LocalDate> day = day(today);
        return Refusals.collect()
                .when(day.isEmpty(), TYPED, "coach.refused.noDay")
                .when(day.filter(it -> it.isBefore(today)).isPresent(), TYPED, "coach.refused.past")
                .when(day.filter(it -> it.isAfter(latest)).isPresent(), TYPED, "coach.refused.far")
                .done();
    }
}
