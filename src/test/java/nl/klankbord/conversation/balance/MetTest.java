package nl.klankbord.conversation.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the balance and the home page say of somebody is one and the same, and what it always was. */
class MetTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final int TEAMS = 20_000;

    @Test
    void inAnyTeamTheSameAreNamedAsBefore() {
        Random random = new Random(28);
        int named = 0;
        for (int number = 0; number < TEAMS; number++) {
            List<Met> team = new ArrayList<>();
            for (int one = random.nextInt(5); one >= 0; one--) {
                team.add(new Met(TODAY.minusDays(random.nextInt(90)), late(random), late(random)));
            }
            List<Met> quiet = Met.writes(team, TODAY)
                    ? team.stream().filter(it -> it.quiet(TODAY)).toList()
                    : List.of();
            assertThat(quiet).as(team::toString).isEqualTo(before(team));
            named += quiet.size();
        }
        assertThat(named).isGreaterThan(TEAMS / 10);
    }

    /** As the question to the database had it: days, and an exists for each. */
    private static List<Met> before(List<Met> team) {
        boolean writes = team.stream().anyMatch(it -> it.contact() != null && days(it.contact()) <= 28);
        return team.stream()
                .filter(it -> writes)
                .filter(it -> days(it.since()) >= 42)
                .filter(it -> it.contact() == null || days(it.contact()) > 28)
                .filter(it -> it.talk() == null || days(it.talk()) > 28)
                .toList();
    }

    /** Mostly near the border. */
    private static @Nullable LocalDate late(Random random) {
        return random.nextInt(3) == 0 ? null : TODAY.minusDays(20L + random.nextInt(20));
    }

    private static long days(LocalDate day) {
        return TODAY.toEpochDay() - day.toEpochDay();
    }
}
