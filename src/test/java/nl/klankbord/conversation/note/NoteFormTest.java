package nl.klankbord.conversation.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NoteFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void sixMonthsIsWhatOneGetsAndTheMost() {
        assertThat(form("Hij lacht weer", "").endsOn(TODAY)).isEqualTo("2027-05-24");
        assertThat(refused("Hij lacht weer", "2027-05-24")).isEmpty();
        assertThat(refused("Hij lacht weer", "2027-05-25")).containsExactly("until");
        assertThat(NoteForm.blank(null, TODAY).typedUntil()).isEqualTo("2027-05-24");
    }

    @Test
    void soonerIsFineAndTodayIsTheSoonest() {
        assertThat(form("Hij lacht weer", "1-12-2026").endsOn(TODAY)).isEqualTo("2026-12-01");
        assertThat(refused("Hij lacht weer", "2026-11-24")).isEmpty();
        assertThat(refused("Hij lacht weer", "2026-11-23")).containsExactly("until");
        assertThat(refused("Hij lacht weer", "ooit")).containsExactly("until");
    }

    @Test
    void aNoteHasWordsAndNotTooMany() {
        assertThat(refused(" \n ", "")).containsExactly("text");
        assertThat(refused(null, null)).containsExactly("text");
        assertThat(refused("a".repeat(4_000), "")).isEmpty();
        assertThat(refused("a".repeat(4_001), "")).containsExactly("text");
    }

    @Test
    void theEndOfAMonthWithoutThatDayIsItsLastDay() {
        assertThat(form("x", "").endsOn(LocalDate.of(2026, 8, 31))).isEqualTo("2027-02-28");
    }

    private static NoteForm form(String text, String until) {
        return new NoteForm(text, until, null, null);
    }

    private static Set<String> refused(
            @org.jspecify.annotations.Nullable String text, @org.jspecify.annotations.Nullable String until) {
        return new NoteForm(text, until, null, null).check(TODAY).byField().keySet();
    }
}
