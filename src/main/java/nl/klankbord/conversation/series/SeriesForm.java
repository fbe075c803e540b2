package nl.klankbord.conversation.series;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.klankbord.conversation.Kind;
import nl.klankbord.conversation.proposal.Offer;
import nl.klankbord.conversation.proposal.OfferForm;
import nl.klankbord.web.Refusals;
import nl.klankbord.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A rhythm as it was typed; every word of it goes back to the page when something is not right yet.
 *
 * @param every how often: '1' or '2' weeks, 'month', or 'own' for a number of weeks that stands in {@code weeks}
 */
public record SeriesForm(
        @Nullable String every,
        @Nullable String weeks,
        @Nullable String day,
        @Nullable String time,
        @Nullable String minutes,
        @Nullable String setting,
        @Nullable String place,
        @Nullable String word,
        @Nullable String kind) {

    static final String OWN = "own";
    static final String MONTH = "month";

    /** What one can choose with one tap. */
    public static final List<String> CHOICES = List.of("1", "2", MONTH, OWN);

    static SeriesForm of(String every, String weeks, OfferForm first) {
        return new SeriesForm(
                every,
                weeks,
                first.day(),
                first.time(),
                first.minutes(),
                first.setting(),
                first.place(),
                first.word(),
                first.kind());
    }

    /** The first of its talks, as a form of its own. */
    public OfferForm first() {
        return new OfferForm(day, time, minutes, setting, place, word, null, 0, null, kind, null);
    }

    /** Whether this is what was chosen. */
    public boolean chosen(String choice) {
        return choice.equals(every);
    }

    /** What cannot be taken yet, in the order of the form. */
    Refusals refusals(Clock clock) {
        return Refusals.collect()
                .when(!CHOICES.contains(Typed.line(every)), "every", "conversation.series.every.missing")
                .when(chosen(OWN) && number().isEmpty(), "weeks", "conversation.series.own.missing", Rhythm.MOST_WEEKS)
                .when(first().purpose().filter(Kind::wordless).isPresent(), "kind", "conversation.series.kind.once")
                .with(first().refusals(clock))
                .done();
    }

    /** The rhythm, of a form that had nothing to refuse. */
    Ask ask(ZoneId zone) {
        Offer offer = first().offer(zone);
        LocalDateTime moment = first().moment().orElseThrow();
        Integer each = chosen(MONTH) ? null : chosen(OWN) ? number().orElseThrow() : Integer.valueOf(Typed.line(every));
        return new Ask(
                new Rhythm(moment.toLocalDate(), each, moment.toLocalTime(), zone),
                first().purpose().orElseThrow(),
                offer.minutes(),
                offer.setting(),
                offer.place(),
                offer.word());
    }

    private Optional<Integer> number() {
        String typed = Typed.line(weeks);
        return typed.matches("[0-9]{1,2}")
                ? Optional.of(Integer.valueOf(typed)).filter(it -> it >= 1 && it <= Rhythm.MOST_WEEKS)
                : Optional.empty();
    }
}
