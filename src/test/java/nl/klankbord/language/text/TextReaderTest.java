package nl.klankbord.language.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextReaderTest {
    private static final TextReader DUTCH = TextReader.of(Tongue.NL);
    private static final TextReader ENGLISH = TextReader.of(Tongue.EN);

    @Test
    void aSentenceEndsAtItsStopAndNotAtAnAbbreviation() {
        assertThat(sentences("Dhr. De Wit komt om 17.45 uur, o.a. voor het rooster. Mw. J. Bakker ook! Echt? Ja."))
                .containsExactly(
                        "Dhr. De Wit komt om 17.45 uur, o.a. voor het rooster.", "Mw. J. Bakker ook!", "Echt?", "Ja.");
    }

    @Test
    void chatWithoutCapitalsIsReadToo() {
        assertThat(sentences("hee alles goed? kun je morgen... of toch niet. laat ff weten\nik hoor het wel"))
                .containsExactly(
                        "hee alles goed?", "kun je morgen... of toch niet.", "laat ff weten", "ik hoor het wel");
    }

    @Test
    void aQuotedQuestionDoesNotEndTheSentenceAroundIt() {
        assertThat(sentences("'Kom je nog?' vroeg hij. \"Nee.\" Dat was het."))
                .containsExactly("'Kom je nog?' vroeg hij.", "\"Nee.\"", "Dat was het.");
    }

    @Test
    void aListAndAWrappedLineKeepTogetherWhatBelongsTogether() {
        assertThat(
                        sentences(
                                "1. Te laat\n2. De kas\n\nWe spraken over de planning van de komende weken en over de vraag\nwie er invalt."))
                .containsExactly(
                        "1. Te laat",
                        "2. De kas",
                        "We spraken over de planning van de komende weken en over de vraag\nwie er invalt.");
    }

    @Test
    void cliticsFallApartAndWordsWithAnApostropheDoNot() {
        assertThat(words("heb'k 't al gezegd, m'n foto's en zo'n dag: da's d'r eentje"))
                .containsExactly(
                        "heb", "'k", "'t", "al", "gezegd", ",", "m'n", "foto's", "en", "zo'n", "dag", ":", "da's",
                        "d'r", "eentje");
        assertThat(words("’k Weet ’t niet")).containsExactly("'k", "weet", "'t", "niet");
    }

    @Test
    void englishContractionsFallApart() {
        assertThat(ENGLISH.read("You're late, don't you think?")
                        .sentences()
                        .getFirst()
                        .tokens())
                .extracting(Token::form)
                .containsExactly("you", "'re", "late", ",", "do", "n't", "you", "think", "?");
    }

    @Test
    void everyTokenKnowsItsPlaceInTheTextAsItWasWritten() {
        String text = "Fátima's “plan” –  gaat ’t dóór?\r\nJa 👍 hoor…";
        for (Sentence sentence : DUTCH.read(text).sentences()) {
            assertThat(sentence.tokens())
                    .allSatisfy(token ->
                            assertThat(text.substring(token.from(), token.to())).isEqualTo(token.raw()));
        }
    }

    @Test
    void aWordKeepsEveryReading() {
        Word lui = DUTCH.read("lui").sentences().getFirst().tokens().getFirst().word();

        assertThat(lui.can(Pos.ADJECTIVE)).isTrue();
        assertThat(lui.can(Pos.NOUN)).isTrue();
        assertThat(lui.of("luien")).isTrue();
        assertThat(DUTCH.read("liep")
                        .sentences()
                        .getFirst()
                        .tokens()
                        .getFirst()
                        .word()
                        .tagged("WKW:VLT"))
                .isTrue();
        assertThat(ENGLISH.read("was")
                        .sentences()
                        .getFirst()
                        .tokens()
                        .getFirst()
                        .word()
                        .of("be"))
                .isTrue();
    }

    /** Who stresses a word writes an accent that no dictionary has; what has one of its own keeps it. */
    @Test
    void aStressedWordIsTheWordItself() {
        assertThat(words("Dat lukt Kees wél, hé, in één dag."))
                .contains("wel", "één")
                .doesNotContain("wél");
        assertThat(words("Een café met compañeros")).contains("café", "compañeros");
    }

    @Test
    void nothingAndOddThingsAreReadWithoutAWord() {
        assertThat(sentences("")).isEmpty();
        assertThat(sentences(" \n\t ")).isEmpty();
        assertThat(sentences("...")).containsExactly("...");
        assertThat(sentences("\ud83d")).hasSize(1);
    }

    private static List<String> sentences(String text) {
        return DUTCH.read(text).sentences().stream()
                .map(it -> text.substring(it.from(), it.to()))
                .toList();
    }

    private static List<String> words(String text) {
        return DUTCH.read(text).sentences().stream()
                .flatMap(it -> it.tokens().stream())
                .map(Token::form)
                .toList();
    }
}
