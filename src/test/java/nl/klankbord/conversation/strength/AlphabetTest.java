package nl.klankbord.conversation.strength;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlphabetTest {

    @Test
    void capitalsAndAccentsStandWhereOneLooksForThem() {
        assertThat(Alphabet.sorted(List.of(
                        "zagen", "Één ding tegelijk doen", "ijzer buigen", "Eerst kijken", "boren", "Zacht praten")))
                .containsExactly(
                        "boren", "Één ding tegelijk doen", "Eerst kijken", "ijzer buigen", "Zacht praten", "zagen");
    }
}
