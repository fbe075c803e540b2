package nl.klankbord.coach.weighing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** Whoever reads how good the advice is, reads the truth. */
    @Test
    void theFiguresOnThePageAreThoseThatAreCounted() throws IOException {
        String page = Files.readString(Path.of("docs/advice.md"));
        Map<String, Counted> report = Agreement.report(coach);

        assertThat(report).hasSizeGreaterThan(12);
        report.values().forEach(counted -> assertThat(page).contains(row(counted)));
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

    private static String row(Counted counted) {
        return String.format(
                Locale.ROOT,
                "| %.1f%% | %.1f%% | %.1f%% | %d | %.1f%% |",
                100 * counted.firstShare(),
                100 * counted.precision(),
                100 * counted.recall(),
                counted.never(),
                100 * counted.notNowShare());
    }
}
