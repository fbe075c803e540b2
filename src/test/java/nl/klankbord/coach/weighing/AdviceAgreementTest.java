package nl.klankbord.coach.weighing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import nl.klankbord.coach.weighing.Agreement.Counted;
import nl.klankbord.coach.weighing.Agreement.Judged;
import nl.klankbord.knowledge.technique.TechniqueFiles;
import org.junit.jupiter.api.Test;

/** The advice stays as close to that of a skilled coach as it came; docs/advice.md tells how close that is. */
class AdviceAgreementTest {

    private final RuleCoach coach = new RuleCoach(new TechniqueFiles());

    @Test
    void theAdviceAgreesWithASkilledCoach() throws IOException {
        Counted all = Agreement.count(Agreement.situations(), coach);

        assertThat(all.all()).isEqualTo(117);
        assertThat(all.firstShare()).as("begins well").isGreaterThan(0.80);
        assertThat(all.precision()).as("advised and good").isGreaterThan(0.66);
        assertThat(all.recall()).as("good and advised").isGreaterThan(0.65);
        assertThat(all.never()).as("advised though never").isLessThanOrEqualTo(2);
        assertThat(all.notNowShare()).as("now or not now").isGreaterThan(0.95);
    }

    @Test
    void itIsFarBetterThanTheSameForEverybody() throws IOException {
        List<Judged> situations = Agreement.situations();
        Counted same = Agreement.baseline(situations);
        Counted advised = Agreement.count(situations, coach);

        assertThat(advised.firstShare()).isGreaterThan(2 * same.firstShare());
        assertThat(advised.precision()).isGreaterThan(same.precision() + 0.2);
        assertThat(advised.recall()).isGreaterThan(same.recall() + 0.2);
        assertThat(advised.never()).isLessThan(same.never());
    }
}
