package nl.klankbord.coach.builder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.klankbord.coach.builder.Field.Picks;
import nl.klankbord.coach.builder.Field.Words;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.web.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody typed comes out whole, and nothing else comes out. */
class ComposingTest {

    private static final List<Builder> BUILDERS = new Builders(Techniques.read()).all();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
                    Je zegt dat …           | je moe bent          | Je zegt dat je moe bent.
                    Ik word daar … van.     | onrustig             | Ik word daar onrustig van.
                    Ik word daar … van.     | onrustig.            | Ik word daar onrustig van.
                    Wat weet je van …?      | de planning?         | Wat weet je van de planning?
                    Wat weet je van …?      | ?!                   | ''
                    Wat weet je van …?      | ''                   | ''
                    ''                      | ''                   | ''
                    ''                      | ...                  | ''
                    ''                      | gisteren was het zo  | Gisteren was het zo.
                    ''                      | ijs en weder dienende | IJs en weder dienende.
                    ''                      | iPads liggen klaar!  | iPads liggen klaar!
                    ''                      | ’s ochtends, om vijf | ’s ochtends, om vijf.
                    ''                      | Hij zei ‘kom’        | Hij zei ‘kom’.
                    ''                      | Om 5                 | Om 5.
                    ''                      | 👍                   | 👍
                    Hoe zie jij het?        | ''                   | Hoe zie jij het?
                    Hoe zie jij het?        | zeg maar             | Hoe zie jij het? Zeg maar.
                    Je bent nog even …. En? | de klant             | Je bent nog even de klant. En?
                    That shows that you …   | you care             | That shows that you care.
                    That shows that you …   | young people matter  | That shows that you young people matter.
                    For you …               | you come first       | For you you come first.
                    Het valt op: je …       | je bleef rustig      | Het valt op: je bleef rustig.
                    Ik zag dat je …         | jij bleef            | Ik zag dat je bleef.
                    Ik zag dat je …         | je collega hielp     | Ik zag dat je je collega hielp.
                    """)
    void aSentenceIsMade(String opening, String typed, String said) {
        assertThat(Sentence.of(opening, typed)).isEqualTo(said);
    }

    @Test
    void onlyWhatWasFilledInIsSaid() {
        BuilderText text = BUILDERS.getFirst().in(Language.NL);
        Answers answers = new Answers(Map.of("seen", List.of("je was te laat"), "asked.begin", List.of("1")));
        assertThat(Composing.of(text, text.steps(), answers)).isEqualTo("Je was te laat. Hoe zie jij het?");
        assertThat(Composing.of(text, text.steps(), Answers.NONE)).isEmpty();
    }

    @Test
    void whatIsForOneselfStaysOut() {
        BuilderText text = builder("nugget");
        Answers answers = new Answers(Map.of("bother", List.of("dat gemopper"), "said", List.of("het zegt")));
        assertThat(Composing.of(text, text.steps(), answers)).isEqualTo("Ik ben blij dat je het zegt.");
    }

    @Test
    void bothHalvesBeginAsWasChosen() {
        BuilderText text = builder("halves");
        Answers answers = new Answers(
                Map.of("kind", List.of("2"), "first", List.of("je belt"), "second", List.of("er niet gebeld is")));
        assertThat(Composing.of(text, text.steps(), answers))
                .isEqualTo("We spraken af dat je belt. Nu zie ik dat er niet gebeld is.");
    }

    @Test
    void questionsBecomeAList() {
        BuilderText text = builder("questions");
        Answers answers = new Answers(Map.of("opened", List.of("4", "0", "77", "x"), "own", List.of("wat nu?")));
        assertThat(Composing.of(text, text.steps(), answers))
                .isEqualTo("• Wat zou je anders willen dan nu?\n• Wat zou een eerste klein stapje zijn?\n• Wat nu?");
    }

    /** Whatever is typed, in which fields and with which openings: every word stands in the text, and no mark stands alone. */
    @Property(tries = 300)
    void everyWordStandsInTheText(@ForAll("anyBuilder") BuilderText text, @ForAll("typings") List<String> typed) {
        Map<String, List<String>> sent = sent(text, typed);
        String made = Composing.of(text, text.steps(), new Answers(sent));
        for (Field field : text.fields()) {
            if (field instanceof Words words && !words.silent()) {
                String typedHere = new Answers(sent).words(words).toLowerCase(Locale.ROOT);
                assertThat(made.toLowerCase(Locale.ROOT)).contains(List.of(typedHere.split("[^\\p{L}\\d]+", -1)));
            }
        }
        assertThat(made).doesNotContain("…").doesNotMatch("(?s).*(\\.\\.|\\?\\?|\\?\\.|,\\.| [.?!,]|  |\\n\\n\\n).*");
        assertThat(made).isEqualTo(made.strip());
    }

    @Provide
    Arbitrary<BuilderText> anyBuilder() {
        return Arbitraries.of(BUILDERS.stream()
                .flatMap(builder -> Stream.of(Language.values()).map(builder::in))
                .toList());
    }

    @Provide
    Arbitrary<List<String>> typings() {
        Arbitrary<String> word =
                Arbitraries.of("Ik", "zag", "kar", "é", "A4", "’s", "iets", "ijs", "7", "‘nu’", "café");
        Arbitrary<String> typing = word.list()
                .ofMinSize(0)
                .ofMaxSize(5)
                .flatMap(words ->
                        Arbitraries.of("", ".", "?", "!", "  ", "\n").map(end -> String.join(" ", words) + end));
        return typing.list().ofSize(20);
    }

    private static Map<String, List<String>> sent(BuilderText text, List<String> typed) {
        Map<String, List<String>> sent = new HashMap<>();
        int number = 0;
        for (Field field : text.fields()) {
            String words = typed.get(number++ % typed.size());
            sent.put(field.key(), List.of(field instanceof Picks ? "1" : words));
            if (field instanceof Words one) {
                sent.put(Answers.beginning(one), List.of(Integer.toString(words.length() % 4)));
            }
        }
        return sent;
    }

    private static BuilderText builder(String key) {
        return BUILDERS.stream()
                .filter(builder -> builder.key().equals(key))
                .findFirst()
                .orElseThrow()
                .in(Language.NL);
    }
}
