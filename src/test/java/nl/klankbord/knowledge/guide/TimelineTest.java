package nl.klankbord.knowledge.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimelineTest {

    /** Counted by hand from the articles that are named with each rule. */
    @Test
    void theDaysRunFromTheFirstDayOfAbsence() {
        assertThat(new Timeline(LocalDate.parse("2026-01-05")).moments())
                .extracting(moment -> moment.day().toString())
                .containsExactly(
                        "2026-02-16",
                        "2026-03-02",
                        "2026-10-26",
                        "2027-01-04",
                        "2027-09-20",
                        "2027-10-04",
                        "2027-10-18",
                        "2028-01-03");
    }

    @Test
    void aLeapDayCountsAsADay() {
        assertThat(new Timeline(LocalDate.parse("2028-02-01"))
                        .moments()
                        .getFirst()
                        .day())
                .isEqualTo(LocalDate.parse("2028-03-14"));
    }
}
