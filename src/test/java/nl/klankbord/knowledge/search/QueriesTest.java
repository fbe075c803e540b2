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
 * A hundred queries as people type them, written by somebody who did not see the words by which techniques are found, and not
 * changed since. For each at least one right technique should be among the first three.
 */
class QueriesTest {

    private static final int FIRST = 3;

    /** Just under what was reached, so that it cannot get worse unseen. The figure itself is in docs/performance.md. */
    private static final double FLOOR = 0.92;

    private final TechniqueSearch search = new TechniqueSearch(Techniques.read());

    QueriesTest() throws IOException {}

    @Test
    void mostQueriesFindARightTechniqueAmongTheFirstThree() throws IOException {
        List<Map<String, Object>> queries = queries();
        List<String> missed = queries.stream()
                .filter(query -> !finds(query))
                .map(query -> (String) query.get("q"))
                .toList();
        double share = 1 - (double) missed.size() / queries.size();
        assertThat(queries).hasSize(100);
        assertThat(share)
                .as("a right one among the first three, in %s of the queries", share)
                .isGreaterThanOrEqualTo(FLOOR);
    }

    private boolean finds(Map<String, Object> query) {
        List<String> found = search.find((String) query.get("q")).stream()
                .limit(FIRST)
                .map(Technique::key)
                .toList();
        return ((List<?>) query.get("right")).stream().anyMatch(found::contains);
    }

    private static List<Map<String, Object>> queries() throws IOException {
        try (InputStream file = QueriesTest.class.getResourceAsStream("/knowledge/queries.yaml")) {
            return new Yaml().load(file);
        }
    }
}
