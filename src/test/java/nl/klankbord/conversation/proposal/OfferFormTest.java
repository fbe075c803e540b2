package nl.klankbord.conversation.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import nl.klankbord.TestClock;
import nl.klankbord.conversation.Setting;
import nl.klankbord.web.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OfferFormTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final Clock TUESDAY_MORNING = Clock.fixed(TestClock.at("2026-11-24T09:00"), AMSTERDAM);

    @Test
    void aMomentTomorrowIsFine() {
        OfferForm form = at("2026-11-25", "10:30");

        assertThat(form.refusals(TUESDAY_MORNING).any()).isFalse();
        assertThat(form.offer(AMSTERDAM))
                .isEqualTo(new Offer(TestClock.at("2026-11-25T10:30"), 15, Setting.WALK, "langs de kas", "Tot dan"));
    }

    @Test
    void aDayAndTimeMayBeTypedTheWayPeopleWriteThem() {
        assertThat(at("25-11-2026", "9.05").offer(AMSTERDAM).startsAt()).isEqualTo(TestClock.at("2026-11-25T09:05"));
    }

    @Test
    void whatIsOverCannotBeOffered() {
        assertThat(why(at("2026-11-23", "10:30"), "day")).isEqualTo("conversation.proposal.day.past");
        assertThat(why(at("2026-11-24", "08:59"), "day")).isEqualTo("conversation.proposal.day.past");
        assertThat(why(at("2026-11-24", "09:00"), "day")).isEqualTo("conversation.proposal.day.past");
        assertThat(why(at("2026-11-24", "09:01"), "day")).isNull();
    }

    @Test
    void nobodyPlansInAnotherYearByMistake() {
        assertThat(why(at("2028-11-24", "10:00"), "day")).isEqualTo("conversation.proposal.day.far");
        assertThat(why(at("2027-11-24", "10:00"), "day")).isNull();
    }

    @Test
    void theHourThatTheClockSkipsDoesNotExist() {
        assertThat(why(at("2027-03-28", "02:30"), "time")).isEqualTo("conversation.proposal.time.skipped");
        assertThat(why(at("2027-03-28", "03:00"), "time")).isNull();
    }

    @Test
    void theHourThatComesTwiceIsTheFirstOfTheTwo() {
        assertThat(at("2026-10-25", "02:30").offer(AMSTERDAM).startsAt())
                .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @Test
    void anEmptyFormSaysOfEachFieldWhatToDo() {
        OfferForm nothing = new OfferForm(null, null, null, null, null, null, null, null, null, null, null);

        assertThat(nothing.refusals(TUESDAY_MORNING).byField().keySet())
                .containsExactly("minutes", "day", "time", "setting");
    }

    @Test
    void whatIsNoDayTimeLengthOrSettingIsAskedAgain() {
        OfferForm nonsense = new OfferForm(
                "31-02-2026", "25:00", "17", "moon", "x".repeat(121), "y".repeat(501), null, 0, null, "moon", null);

        assertThat(nonsense.refusals(TUESDAY_MORNING).byField().keySet())
                .containsExactly("kind", "minutes", "day", "time", "setting", "place", "word");
    }

    @Test
    void knowingOfAnotherTalkCountsForThatMomentAlone() {
        assertThat(warned("2026-11-25T10:30").knows()).isTrue();
        assertThat(warned("2026-11-25T11:30").knows()).isFalse();
        assertThat(warned("").knows()).isFalse();
    }

    private static OfferForm at(String day, String time) {
        return new OfferForm(day, time, "15", "walk", " langs de kas ", "Tot dan", null, 0, null, "check_in", null);
    }

    private static OfferForm warned(String moment) {
        return new OfferForm("2026-11-25", "10:30", "15", "walk", "", "", null, 0, moment, "check_in", null);
    }

    private static @Nullable String why(OfferForm form, String field) {
        Message refusal = form.refusals(TUESDAY_MORNING).of(field);
        return refusal == null ? null : refusal.key();
    }
}
