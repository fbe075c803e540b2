package nl.klankbord.coach.reminder;

import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.JOLANDA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.klankbord.HouseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Vandaag says that there is something of one's own to look back at: on the day that was chosen, to whom it belongs, and as long as it waits. */
class LookBackTest extends HouseTest {

    private static final String SAID = "Je wilde vandaag ergens aan denken";

    @Test
    void aThoughtAsksOnItsDayAndNotBefore() {
        thought(FATIMA, today().plusDays(1), null, null);
        assertThat(as(FATIMA).get("/")).bodyText().doesNotContain(SAID);
        thought(FATIMA, today(), null, null);
        assertThat(as(FATIMA).get("/")).bodyText().contains(SAID);
    }

    @Test
    void anIdeaAboutSomebodyAsksOnItsDay() {
        idea(FATIMA, today().plusDays(1), null);
        assertThat(as(FATIMA).get("/")).bodyText().doesNotContain(SAID);
        idea(FATIMA, today().minusDays(3), null);
        assertThat(as(FATIMA).get("/")).bodyText().contains(SAID);
    }

    @Test
    void whatWasDoneOrTakenAwayOrIsAnothersIsQuiet() {
        thought(FATIMA, today(), "done", null);
        thought(FATIMA, today(), null, today());
        idea(FATIMA, today(), today());
        thought(JOLANDA, today(), null, null);
        assertThat(as(FATIMA).get("/")).bodyText().doesNotContain(SAID);
        assertThat(as(JOLANDA).get("/")).bodyText().contains(SAID);
    }

    @Test
    void whatIsPastItsLastDayHidesNothingThatStillWaits() {
        house.run("""
                insert into coach.notebook (id, author_id, thought, otherwise, attempt, remind_on, written_on, ends_on)
                values (gen_random_uuid(), ?, 'Oud', '', '', ?, ?, ?)""", FATIMA, today().minusDays(40), today().minusDays(60), today().minusDays(1));
        assertThat(as(FATIMA).get("/")).bodyText().doesNotContain(SAID);
        thought(FATIMA, today(), null, null);
        assertThat(as(FATIMA).get("/")).bodyText().contains(SAID);
    }

    private void thought(UUID author, LocalDate remind, @Nullable String outcome, @Nullable LocalDate removed) {
        house.run(
                """
                insert into coach.notebook (id, author_id, thought, otherwise, attempt, remind_on, written_on, ends_on, outcome, settled_on, removed_on)
                values (gen_random_uuid(), ?, 'Meer vragen', '', '', ?, ?, ?, ?, ?, ?)""",
                author,
                remind,
                today().minusDays(10),
                today().plusDays(60),
                outcome,
                outcome == null ? null : today(),
                removed);
    }

    private void idea(UUID author, LocalDate review, @Nullable LocalDate removed) {
        house.run("""
                insert into coach.evidence (id, author_id, idea, speaks_for, speaks_against, review_on, written_on, ends_on, removed_on)
                values (gen_random_uuid(), ?, 'Hij wil niet', '', '', ?, ?, ?, ?)""", author, review, today().minusDays(10), today().plusDays(60), removed);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
