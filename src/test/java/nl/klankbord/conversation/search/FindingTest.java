package nl.klankbord.conversation.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTest {

    @ParameterizedTest(name = "{0} in ''{1}''")
    @CsvSource(delimiter = '|', textBlock = """
                    ROOSTER      | Het rooster hangt bij de deur       | rooster
                    cafe         | Koffie in het café                  | café
                    Café         | Koffie in het cafe                  | cafe
                    gesprekken   | Dit gesprek was kort                | gesprek
                    afspraak     | Onze afspraken staan in het boek    | afspraken
                    handschoen   | Nieuwe handschoenen halen           | handschoenen
                    rooster      | Het weekrooster klopt niet          | weekrooster
                    working      | She works at the bench              | works
                    promise      | Two promises were kept              | promises
                    Олена        | Werkt samen met Олена               | Олена
                    """)
    void caseAccentsEndingsAndLongerWordsAreForgiven(String typed, String text, String marked) {
        Finding finding = finding(typed, text);
        assertThat(marks(finding)).containsExactly(marked);
        assertThat(finding.guessed()).isFalse();
    }

    @ParameterizedTest(name = "{0} in ''{1}''")
    @CsvSource(delimiter = '|', textBlock = """
                    roostr       | Het rooster hangt bij de deur       | rooster
                    rooxter      | Het rooster hangt bij de deur       | rooster
                    wrekbon      | De werkbon is lang                  | werkbon
                    handschenen  | Nieuwe handschoenen halen           | handschoenen
                    machien      | De machine piept                    | machine
                    """)
    void aSlipOfTheFingerIsForgivenWhenTheWordStandsNowhere(String typed, String text, String marked) {
        Finding finding = finding(typed, text);
        assertThat(marks(finding)).containsExactly(marked);
        assertThat(finding.guessed()).isTrue();
    }

    @Test
    void aWordThatStandsThereIsNotTakenForAnother() {
        assertThat(marks(finding("werk", "Het werk gaat goed", "Een merk voor de kast")))
                .containsExactly("werk");
    }

    @Test
    void shortWordsAreFoundAsTheyAreAndNotInsideOthers() {
        assertThat(finding("bus", "De busselbank", "Robuust").found()).isEmpty();
        assertThat(marks(finding("bus", "Met de bus naar huis"))).containsExactly("bus");
    }

    @Test
    void whatHasAllTheWordsComesBeforeWhatHasOne() {
        Finding finding = finding("rooster vrijdag", "Het rooster van vrijdag", "Het rooster", "Vrijdag vrij");
        assertThat(finding.found()).hasSize(1);
        assertThat(marks(finding)).containsExactly("rooster", "vrijdag");
    }

    @Test
    void smallWordsDoNotFindEverything() {
        assertThat(marks(finding("het rooster", "Het rooster", "Het weer"))).containsExactly("rooster");
        assertThat(marks(finding("ik", "Wat ik wil"))).containsExactly("ik");
    }

    @Test
    void nothingIsFoundWithNothingOrSigns() {
        assertThat(Sought.of("").words()).isEmpty();
        assertThat(Sought.of(" %_'\\\"; -- ").words()).isEmpty();
        assertThat(finding("zeppelin", "Het rooster").found()).isEmpty();
    }

    @Test
    void aLongTextIsShownAroundWhatWasFound() {
        String text = "Begin. " + "woord ".repeat(200) + "rooster" + " slot".repeat(200);
        Excerpt excerpt = finding("rooster", text).found().getFirst().excerpt();
        String shown = excerpt.pieces().stream().map(Excerpt.Piece::text).collect(Collectors.joining());
        assertThat(shown)
                .startsWith("… ")
                .endsWith(" …")
                .contains("woord rooster slot")
                .hasSizeLessThan(420);
    }

    @Test
    void emojiAreNeverCutInTwo() {
        String text = "rooster " + "👍🏽".repeat(400);
        String shown = finding("rooster", text).found().getFirst().excerpt().pieces().stream()
                .map(Excerpt.Piece::text)
                .collect(Collectors.joining());
        assertThat(shown.chars().filter(it -> Character.isSurrogate((char) it)).count())
                .isEven();
        assertThat(new String(
                        shown.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(shown);
    }

    @Test
    void onlySoMuchIsLookedAt() {
        assertThat(Sought.of("woord ".repeat(5_000)).words()).hasSizeLessThan(3);
        assertThat(Sought.of(String.join(" ", "een1 twee2 drie3 vier4 vijf5 zes6 zeven7 acht8 negen9 tien10"))
                        .words())
                .hasSize(8);
    }

    private static Finding finding(String typed, String... texts) {
        return new Finding(
                Sought.of(typed),
                List.of(texts).stream()
                        .map(text -> new Passage(
                                Passage.What.MINUTES, new UUID(0, 1), new UUID(0, 2), text, Instant.EPOCH, false))
                        .toList());
    }

    private static List<String> marks(Finding finding) {
        return finding.found().stream()
                .flatMap(found -> found.excerpt().pieces().stream())
                .filter(Excerpt.Piece::found)
                .map(Excerpt.Piece::text)
                .toList();
    }
}
