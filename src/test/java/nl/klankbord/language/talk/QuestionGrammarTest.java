package nl.klankbord.language.talk;

import static org.assertj.core.api.Assertions.assertThat;

import nl.klankbord.language.talk.QuestionGrammar.Asked;
import nl.klankbord.language.text.TextReader;
import nl.klankbord.language.text.Tongue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionGrammarTest {
    private static final TextReader DUTCH = TextReader.of(Tongue.NL);
    private static final TextReader ENGLISH = TextReader.of(Tongue.EN);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hoe kijk jij daarnaar?",
                "wat heb je nodig",
                "Oké. En waardoor lukte het toen wel?",
                "Kun je daar iets meer over vertellen?",
                "Hoezo?"
            })
    void whatCanBeAnsweredAtLengthIsOpen(String text) {
        assertThat(dutch(text)).isEqualTo(Asked.OPEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Heb je hulp gevraagd?",
                "heb je hulp gevraagd",
                "Hoe laat begon je?",
                "Wanneer was dat?",
                "Welk cijfer geef je jezelf?",
                "Vrijdag of zaterdag?",
                "Hoe zeker ben je, van 0 tot 10?"
            })
    void whatIsAnsweredInAWordIsClosed(String text) {
        assertThat(dutch(text)).isEqualTo(Asked.CLOSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wat vervelend voor je.",
                "Dat is niet niks.",
                "Hoe jij dat doet, is knap.",
                "Je wilt graag weten wat er komt."
            })
    void aSentenceThatAsksNothingIsNoQuestion(String text) {
        assertThat(dutch(text)).isEqualTo(Asked.NOT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"What matters most to you?", "How did that go", "Tell me more about that?"})
    void englishOpen(String text) {
        assertThat(english(text)).isEqualTo(Asked.OPEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Did you call her?", "How many do you smoke a day?", "Is that right?"})
    void englishClosed(String text) {
        assertThat(english(text)).isEqualTo(Asked.CLOSED);
    }

    private static Asked dutch(String text) {
        return QuestionGrammar.of(Tongue.NL).of(Spoken.of(DUTCH.read(text), Spelling.of(Tongue.NL)));
    }

    private static Asked english(String text) {
        return QuestionGrammar.of(Tongue.EN).of(Spoken.of(ENGLISH.read(text), Spelling.of(Tongue.EN)));
    }
}
