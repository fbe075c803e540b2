package nl.klankbord.post.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import nl.klankbord.TestClock;
import nl.klankbord.conversation.series.Rhythm;
import nl.klankbord.post.invitation.ICalendar.Parties;
import nl.klankbord.post.invitation.Invitation.Place;
import nl.klankbord.web.Language;
import nl.klankbord.web.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

/** What comes back, read by the parser of another maker: the same moments that Klankbord itself works out. */
class RepeatedSlipTest {

    private static final UUID RHYTHM = UUID.fromString("01980000-0000-7000-8000-000000000778");
    private static final Parties PARTIES = new Parties("klankbord@delinde.example", "daan@delinde.example");
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    /** Over two changes of the clock and a year's end, every week, every so many weeks and every month. */
    @ParameterizedTest
    @CsvSource({
        "2026-09-01,1,Europe/Amsterdam",
        "2026-09-01,2,Europe/Amsterdam",
        "2026-10-25,26,Europe/Amsterdam",
        "2026-09-08,,Europe/Amsterdam",
        "2027-01-29,,Europe/Amsterdam",
        "2027-02-05,,Europe/London",
        "2027-02-05,1,America/New_York",
        "2027-02-05,1,UTC"
    })
    void aCalendarComesToTheSameMoments(LocalDate first, @Nullable Integer weeks, ZoneId zone) {
        Rhythm rhythm = new Rhythm(first, weeks, LocalTime.of(10, 30), zone);
        List<Instant> expected =
                rhythm.days(first, first.plusYears(3)).stream().map(rhythm::at).toList();

        ICalendar read = read(slip(repeated(rhythm, null, List.of())));

        assertThat(moments(read, expected.size())).isEqualTo(expected);
    }

    @Test
    void theTimesThatLeftAreLeftOut() {
        Rhythm rhythm = new Rhythm(LocalDate.of(2026, 12, 1), 1, LocalTime.of(10, 30), AMSTERDAM);
        List<Instant> left = List.of(TestClock.at("2026-12-08T10:30"), TestClock.at("2026-12-22T10:30"));

        assertThat(moments(read(slip(repeated(rhythm, null, left))), 3))
                .containsExactly(
                        TestClock.at("2026-12-01T10:30"),
                        TestClock.at("2026-12-15T10:30"),
                        TestClock.at("2026-12-29T10:30"));
    }

    @Test
    void whatEndedStandsUntilThenAndNotAfter() {
        Rhythm rhythm = new Rhythm(LocalDate.of(2026, 12, 1), 1, LocalTime.of(10, 30), AMSTERDAM);
        ICalendar read = read(slip(repeated(rhythm, TestClock.at("2026-12-09T09:00"), List.of())));

        assertThat(read.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(moments(read, 10))
                .containsExactly(TestClock.at("2026-12-01T10:30"), TestClock.at("2026-12-08T10:30"));
    }

    @Test
    void oneTimeThatGoesIsNamedByTheRuleThatMadeIt() {
        Rhythm rhythm = new Rhythm(LocalDate.of(2026, 12, 1), 1, LocalTime.of(10, 30), AMSTERDAM);
        Instant moment = TestClock.at("2027-06-01T10:30");
        ICalendar read = read(
                RepeatedSlip.without(repeated(rhythm, null, List.of()), new Place(RHYTHM, moment, 3), moment, PARTIES));
        VEvent event = read.getEvents().getFirst();

        assertThat(read.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(event.getUid().getValue()).isEqualTo(RHYTHM + "@klankbord");
        assertThat(event.getRecurrenceId().getValue().toInstant()).isEqualTo(moment);
        assertThat(event.getSequence().getValue()).isEqualTo(3);
        assertThat(event.getStatus().isCancelled()).isTrue();
    }

    @Test
    void nobodyIsAskedAndNothingIsSaid() {
        Rhythm rhythm = new Rhythm(LocalDate.of(2026, 12, 1), 1, LocalTime.of(10, 30), AMSTERDAM);
        String text = slip(repeated(rhythm, null, List.of()));
        VEvent event = read(text).getEvents().getFirst();

        assertThat(event.getSummary().getValue()).isEqualTo("Afspraak");
        assertThat(event.getAttendees().getFirst().getRsvp()).isFalse();
        assertThat(event.getClassification().isPrivate()).isTrue();
        assertThat(event.getLocation()).isNull();
        assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContainPattern("[^\r]\n");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void theZoneChangesItsClockAsEveryCalendarKnowsHow() {
        Rhythm rhythm = new Rhythm(LocalDate.of(2026, 12, 1), 1, LocalTime.of(10, 30), AMSTERDAM);

        assertThat(slip(repeated(rhythm, null, List.of())))
                .contains(
                        "TZID:Europe/Amsterdam\r\n",
                        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n",
                        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n");
    }

    private static List<Instant> moments(ICalendar read, int most) {
        VEvent event = read.getEvents().getFirst();
        TimeZone zone = read.getTimezoneInfo().getTimezone(event.getDateStart()).getTimeZone();
        List<Instant> moments = new ArrayList<>();
        for (DateIterator dates = event.getDateIterator(zone); dates.hasNext() && moments.size() < most; ) {
            moments.add(dates.next().toInstant());
        }
        return moments;
    }

    private static Repeated repeated(Rhythm rhythm, @Nullable Instant ends, List<Instant> left) {
        return new Repeated(
                RHYTHM,
                nl.klankbord.TheCast.FATIMA,
                "/people/" + nl.klankbord.TheCast.FATIMA + "/series",
                rhythm.at(rhythm.first()),
                rhythm.zone(),
                rhythm.rule(),
                15,
                ends == null ? 0 : 1,
                rhythm.first().minusDays(7).atStartOfDay(AMSTERDAM).toInstant(),
                ends,
                left,
                List.of());
    }

    private static String slip(Repeated it) {
        return RepeatedSlip.of(it, PARTIES, words(), "https://klankbord.delinde.example");
    }

    private static ICalendar read(String text) {
        return Biweekly.parse(text).first();
    }

    private static Words words() {
        var source = new ReloadableResourceBundleMessageSource();
        source.setBasename("classpath:messages/post");
        source.setDefaultEncoding("UTF-8");
        return new Words(source, Language.NL);
    }
}
