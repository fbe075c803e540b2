package nl.klankbord.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import nl.klankbord.knowledge.Technique;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.web.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody in a hurry types what comes to mind, and finds what helps. */
class TechniqueSearchTest {

    private final TechniqueSearch search = new TechniqueSearch(Techniques.read());

    TechniqueSearchTest() throws IOException {}

    @ParameterizedTest
    @CsvSource({
        "luisteren, listen",
        "luister, listen",
        "luistern, listen",
        "beslisbalns, decision-balance",
        "compliment geven, compliment",
        "goudklompje, gold-nuggets",
        "samenvat, summarise",
        "listening, listen",
        "silence, silence",
        "een plan, make-a-plan"
    })
    void itIsFirst(String typed, String key) {
        assertThat(keys(typed)).first().isEqualTo(key);
    }

    @Test
    void theWordForAWordIsFoundToo() {
        assertThat(keys("woedend")).containsAnyOf("listen", "empathy", "anger");
        assertThat(Synonyms.read().of(Language.NL, "woed")).isNotEmpty();
    }

    /** Dutch glues words together without end; nobody can write all of them down beforehand. */
    @ParameterizedTest
    @CsvSource({
        "luisterhouding, listen",
        "complimentenkaart, compliment",
        "stiltemoment, silence",
        "weerstandsgesprek, reflections"
    })
    void aGluedWordIsFoundByTheWordsInIt(String typed, String key) {
        assertThat(keys(typed)).contains(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "de het een", "xqzwvkj", "\"*:(^~", "😀", "\u0000"})
    void whatSaysNothingFindsNothingAndBreaksNothing(String typed) {
        assertThat(keys(typed)).isEmpty();
    }

    @Test
    void aWholePageIsReadFromItsBeginning() {
        assertThat(keys("luisteren " + "xyzzy ".repeat(5000))).contains("listen");
    }

    private List<String> keys(String typed) {
        return search.find(typed).stream().map(Technique::key).toList();
    }
}
