package nl.klankbord.conversation.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import nl.klankbord.conversation.Kind;
import nl.klankbord.conversation.Setting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesFormTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final Clock TUESDAY_MORNING = Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), AMSTERDAM);

    @Test
    void aFormInOrderIsARhythm() {
        assertThat(form("2", "").ask(AMSTERDAM))
                .isEqualTo(new Ask(
                        new Rhythm(LocalDate.of(2026, 12, 1), 2, LocalTime.of(10, 30), AMSTERDAM),
                        Kind.DEVELOPMENT,
                        15,
                        Setting.WALK,
                        "langs de kas",
                        "Zullen we?"));
        assertThat(form("month", "").ask(AMSTERDAM).rhythm().weeks()).isNull();
        assertThat(form("own", " 6 ").ask(AMSTERDAM).rhythm().weeks()).isEqualTo(6);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "0", "27", "-3", "zes", "1.5", "999999999999"})
    void anOwnRhythmHasAWholeNumberOfWeeks(@Nullable String weeks) {
        assertThat(form("own", weeks).refusals(TUESDAY_MORNING).byField().keySet())
                .containsExactly("weeks");
        assertThat(form("1", weeks).refusals(TUESDAY_MORNING).any()).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "3", "never"})
    void whatIsNoRhythmIsAskedAgain(@Nullable String every) {
        assertThat(form(every, "").refusals(TUESDAY_MORNING).byField().keySet()).containsExactly("every");
    }

    @Test
    void theFirstTimeIsLookedAtLikeAnyMoment() {
        SeriesForm nothing = new SeriesForm("1", null, null, null, null, null, null, null, null);

        assertThat(nothing.refusals(TUESDAY_MORNING).byField().keySet())
                .containsExactly("minutes", "day", "time", "setting");
    }

    private static SeriesForm form(@Nullable String every, @Nullable String weeks) {
        return new SeriesForm(
                every, weeks, "2026-12-01", "10:30", "15", "walk", "langs de kas", "Zullen we?", "development");
    }
}
