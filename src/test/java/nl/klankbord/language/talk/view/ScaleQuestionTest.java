package nl.klankbord.language.talk.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.klankbord.language.text.Tongue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleQuestionTest {
    private static final ScaleQuestion DUTCH = new ScaleQuestion(Tongue.NL);
    private static final ScaleQuestion ENGLISH = new ScaleQuestion(Tongue.EN);

    @Test
    void ofASevenIsAskedWhyItIsNoTwoAndWhatWouldMakeItAnEight() {
        assertThat(DUTCH.after(7))
                .containsExactly("Een 7, en geen 2. Wat maakt dat het al een 7 is?", "Wat zou er een 8 van maken?");
        assertThat(ENGLISH.after(7))
                .containsExactly("You say 7, and not 2. What makes it 7 already?", "What would make it 8?");
    }

    @Test
    void belowATwoThereIsNothingToCompareWith() {
        assertThat(DUTCH.after(0))
                .containsExactly("Een 0, dat is duidelijk. Wat zou er anders moeten zijn om er een 1 van te maken?");
        assertThat(DUTCH.after(1)).containsExactly("Een 1 dus. Wat zou er een 2 van maken?");
        assertThat(ENGLISH.after(0))
                .containsExactly("A 0, that is clear. What would have to be different to make it 1?");
        assertThat(ENGLISH.warning("Why not a 10?", 0))
                .hasValueSatisfying(it -> assertThat(it)
                        .contains("‘why not 10?’", "ask what would make it 1.")
                        .doesNotContain("lower"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Waarom zo laag?",
                "Waarom is het zo laag?",
                "Waarom maar een 3?",
                "Hoezo maar een drie?",
                "Waarom zo'n laag cijfer?",
                "Waarom is het niet hoger?",
                "Why is it so low?",
                "Why so low?",
                "Why only a 3?",
                "Why just a 3?",
                "Why isn't it higher?",
                "Why not higher?"
            })
    void whoAsksWhyItIsSoLowIsWarnedToo(String asked) {
        assertThat(DUTCH.warning(asked, 3))
                .hasValueSatisfying(it -> assertThat(it).contains("‘waarom zo laag?’", "geen lager cijfer"));
    }

    @Test
    void aTenHasNothingAboveIt() {
        assertThat(DUTCH.after(10))
                .doesNotContain("Wat zou er een 11 van maken?")
                .contains("Een 10. Wat heb je nodig om het zo te houden?");
    }

    @ParameterizedTest
    @CsvSource({"2,1", "3,1", "4,2", "5,2", "6,2", "10,2"})
    void theNumberToCompareWithIsLower(int given, int lower) {
        assertThat(ENGLISH.after(given).getFirst()).contains("not " + lower + ".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Waarom geen 10?",
                "En waarom is het geen acht?",
                "Hoezo geen 9 dan?",
                "Oké. Waarom dan geen tien?"
            })
    void whoAsksWhyItIsNotMoreIsWarned(String asked) {
        assertThat(DUTCH.warning(asked, 6))
                .hasValueSatisfying(it -> assertThat(it).contains("redenen om niet te veranderen"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Why not a 10?", "Why is it not an 8?", "So why not ten?"})
    void inEnglishToo(String asked) {
        assertThat(ENGLISH.warning(asked, 6)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Waarom geen 2?",
                "Waarom een 6 en geen vier?",
                "Wat zou er een 7 van maken?",
                "Waarom geen pauze om 10 uur?",
                "Waarom is het niet lager?",
                "Waarom geen lager cijfer?",
                "Why is it not lower?",
                "Why is it that high?",
                "Wat maakt dat het niet zo laag is?"
            })
    void whoAsksWhyItIsNotLessIsNot(String asked) {
        assertThat(DUTCH.warning(asked, 6)).isEmpty();
    }

    @Test
    void anElevenIsNoAnswer() {
        assertThatThrownBy(() -> DUTCH.after(11)).isInstanceOf(IllegalArgumentException.class);
    }
}
