package nl.klankbord.knowledge.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.klankbord.privacy.law.State;
import nl.klankbord.privacy.law.Stated;
import nl.klankbord.privacy.law.Topic;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final LocalDate CHECKED = LocalDate.parse("2026-11-22");

    @Test
    void theDaysRunFromTheFirstDayOfAbsenceAndALeapDayCounts() {
        List<Stated> law = List.of(stated("rule", 0), stated("problem", 42), stated("end", 728));
        assertThat(new Timeline(LocalDate.parse("2028-02-01"), law).moments())
                .extracting(it -> it.stated().key() + " " + it.day())
                .containsExactly("problem 2028-03-14", "end 2030-01-29");
    }

    private static Stated stated(String key, int days) {
        return new Stated(key, Topic.ABSENCE, "Zo staat het", "Wet", null, CHECKED, State.OLD, days, null);
    }
}
