package nl.klankbord.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import nl.klankbord.knowledge.Technique;
import nl.klankbord.knowledge.Techniques;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/**
 * What people type, written by others than those who wrote the words by which techniques are found, and not changed since. For
 * each at least one right technique should be among the first three. The floors are just under what was reached, so that it
 * cannot get worse unseen; the figures themselves are in docs/performance.md.
 */
class QueriesTest {

    private static final int FIRST = 3;

    private final TechniqueSearch search = new TechniqueSearch(Techniques.read());

    QueriesTest() throws IOException {}

    @Test
    void mostQueriesFindARightTechniqueAmongTheFirstThree() throws IOException {
        assertThat(typed("queries")).hasSize(100);
        assertThat(share(typed("queries"))).isGreaterThanOrEqualTo(0.95);
    }

    /** The even ones: whoever works on the search reads the odd ones, and never these. */
    @Test
    void whatNobodyLearnedFromIsFoundNearlyAsOften() throws IOException {
        List<Map<String, Object>> unseen = typed("phrases").stream()
                .filter(one -> (int) one.get("id") % 2 == 0)
                .toList();
        assertThat(unseen).hasSize(200);
        assertThat(share(unseen)).isGreaterThanOrEqualTo(0.82);
    }

    private double share(List<Map<String, Object>> typed) {
        return (double) typed.stream().filter(this::finds).count() / typed.size();
    }

    private boolean finds(Map<String, Object> typed) {
        List<String> found = search.find((String) typed.get("q")).stream()
                .limit(FIRST)
                .map(Technique::key)
                .toList();
        return ((List<?>) typed.get("right")).stream().anyMatch(found::contains);
    }

    private static List<Map<String, Object>> typed(String file) throws IOException {
        try (InputStream yaml = QueriesTest.class.getResourceAsStream("/knowledge/" + file + ".yaml")) {
            return new Yaml().load(yaml);
        }
    }
}
