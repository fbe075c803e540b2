package nl.klankbord.coach.weighing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.knowledge.content.BadContent;
import nl.klankbord.knowledge.content.ContentFile;
import nl.klankbord.knowledge.content.Fields;
import nl.klankbord.knowledge.technique.TechniqueFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever writes a rule and mistypes a field hears where; 'unles' would otherwise let a rule speak where it should be silent. */
class RuleFilesTest {

    private static final Techniques TECHNIQUES = new TechniqueFiles();

    @ParameterizedTest
    @CsvSource({
        "rules, rules",
        "rules, rules when",
        "techniques, techniques",
        "phrases, ''",
        "phrases, phrases",
        "phrases, phrases when",
        "cautions, ''",
        "cautions, cautions",
        "cautions, stops",
        "cautions, stops why",
        "cautions, not-now",
        "cautions, lower"
    })
    void aFieldThatNobodyKnowsIsRefused(String file, String place) {
        Map<String, Object> content = content(file);
        at(content, place).put("unles", "x");

        assertThatThrownBy(() -> read(file, content))
                .isInstanceOf(BadContent.class)
                .hasMessageContaining(file)
                .hasMessageContaining("unles");
    }

    @Test
    void withoutSlipsTheFilesAreReadWhole() {
        RuleFiles read = read("rules", content("rules"));
        assertThat(read.rules()).isEqualTo(new RuleFiles(TECHNIQUES).rules()).isNotEmpty();
    }

    private static RuleFiles read(String file, Map<String, Object> content) {
        return new RuleFiles(TECHNIQUES, name -> Fields.of(name, name.equals(file) ? content : (Object) content(name)));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> content(String file) {
        return (Map<String, Object>) Objects.requireNonNull(ContentFile.load("/coach/" + file + ".yaml"));
    }

    /** The place in words: {@code "stops why"} is the field 'why' of the first of the list 'stops'. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> at(Map<String, Object> content, String place) {
        Map<String, Object> found = content;
        for (String name : place.isEmpty() ? new String[0] : place.split(" ")) {
            Object next = Objects.requireNonNull(found.get(name));
            found = (Map<String, Object>) (next instanceof List<?> list ? list.getFirst() : next);
        }
        return found;
    }
}
