package nl.klankbord.access.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CodeTest {

    @Test
    void aCodeHasTwelveSignsOfThirtyTwoInGroupsOfFour() {
        assertThat(Code.fresh().written()).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}");
    }

    @Test
    void everySignTurnsUpEverywhere() {
        Set<String> seen = new HashSet<>();
        for (int time = 0; time < 3_000; time++) {
            String letters = Code.fresh().letters();
            for (int at = 0; at < letters.length(); at++) {
                seen.add(at + letters.substring(at, at + 1));
            }
        }
        assertThat(seen).hasSize(12 * 32);
    }

    @Test
    void whatLooksAlikeOnPaperIsTheSame() {
        Code code = new Code("K0M19QXA04TB");
        assertThat(Code.typed("k0m1-9qxa-04tb")).isEqualTo(code);
        assertThat(Code.typed(" KOMI 9QXA OATB ")).isNotEqualTo(code);
        assertThat(Code.typed("komL9qxao4tb")).isEqualTo(code);
        assertThat(Code.typed(code.written()).hash()).isEqualTo(code.hash());
    }

    @Test
    void aCodeDoesNotTellItselfToALog() {
        assertThat(Code.fresh()).hasToString("Code");
    }
}
