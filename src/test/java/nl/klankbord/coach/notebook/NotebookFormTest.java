package nl.klankbord.coach.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.klankbord.web.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotebookFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private final Thoughts thoughts = new Thoughts();

    @Test
    void whoChoosesAThoughtBeginsWithWordsInTheirLanguage() {
        NotebookForm begun = NotebookForm.begun(thoughts.find("perfect"), Language.EN);
        assertThat(begun.draft(TODAY).thought()).isEqualTo("I have to get this right at once.");
        assertThat(begun.draft(TODAY).attempt()).startsWith("I begin with the basics");
        assertThat(begun.check(TODAY).any()).isFalse();
        assertThat(NotebookForm.begun(Optional.empty(), Language.NL)
                        .check(TODAY)
                        .of("thought"))
                .isNotNull();
    }

    @Test
    void bothKindsOfThoughtsAreThereAndNoneTwice() {
        assertThat(thoughts.all()).hasSize(12).extracting(Thought::key).doesNotHaveDuplicates();
        assertThat(thoughts.all()).filteredOn(Thought::avoids).hasSize(6);
        assertThat(thoughts.find("nobody knows")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "tomorrow,,2026-11-25",
        "week,,2026-12-01",
        "fortnight,,2026-12-08",
        "other,3-12-2026,2026-12-03",
        ",,2026-12-01"
    })
    void theDayIsTheOneThatWasTapped(String when, String other, LocalDate day) {
        NotebookForm form = new NotebookForm("x", null, null, when, other, null);
        assertThat(form.check(TODAY).any()).isFalse();
        assertThat(form.draft(TODAY).remindOn()).isEqualTo(day);
        assertThat(Entry.ends(day)).isBeforeOrEqualTo(TODAY.plusMonths(6));
    }

    @ParameterizedTest
    @CsvSource({
        "'',coach.refused.noDay",
        "gisteren,coach.refused.noDay",
        "2026-11-23,coach.refused.past",
        "2027-02-25,coach.refused.far"
    })
    void aDayThatCannotBeIsSaidKindly(String other, String key) {
        NotebookForm form = new NotebookForm("x", "", "", "other", other, null);
        assertThat(form.check(TODAY).of("other")).isNotNull().extracting("key").isEqualTo(key);
    }

    @Test
    void whatIsTooLongIsSaidAndStays() {
        NotebookForm form = new NotebookForm("a".repeat(281), "b".repeat(1_001), "c".repeat(501), "week", "", null);
        assertThat(form.check(TODAY).byField()).containsOnlyKeys("thought", "otherwise", "attempt");
        assertThat(form.draft(TODAY).otherwise()).hasSize(1_001);
    }
}
