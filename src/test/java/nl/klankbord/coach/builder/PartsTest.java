package nl.klankbord.coach.builder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A house has its own way to give feedback: which parts, and in which order. */
class PartsTest {

    private static final List<Step> ALL =
            List.of("a", "b", "c", "d").stream().map(PartsTest::step).toList();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''      | a,b,c,d
                    c,a     | c,a
                    c,c,x   | c
                    x,,y    | a,b,c,d
                    """)
    void anAddressSaysWhichPartsAndInWhichOrder(String keys, String on) {
        assertThat(Parts.of(ALL, keys).keys()).isEqualTo(on);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a,b,c,d | up:c   | a,c,b,d
                    a,b,c,d | up:a   | a,b,c,d
                    a,b,c,d | down:d | a,b,c,d
                    a,b,c,d | down:a | b,a,c,d
                    a,b,c,d | off:b  | a,c,d
                    b       | off:b  | b
                    a,c,d   | on:b   | a,b,c,d
                    d,c     | on:a   | a,d,c
                    a,b     | on:d   | a,b,d
                    a,b     | on:a   | a,b
                    a,b     | up:c   | a,b
                    a,b     | down:x | a,b
                    a,b     | turn:a | a,b
                    a,b     | a      | a,b
                    a,b     | ''     | a,b
                    """)
    void onePressChangesOneThing(String before, String press, String after) {
        assertThat(Parts.of(ALL, before).after(press).keys()).isEqualTo(after);
    }

    @Test
    void whatIsLeftOutIsKnown() {
        assertThat(Parts.of(ALL, "d,a").off()).extracting(Step::key).containsExactly("b", "c");
        assertThat(Parts.of(ALL, "d,a").own()).isTrue();
        assertThat(Parts.of(ALL).own()).isFalse();
    }

    private static Step step(String key) {
        return new Step(key, key, key, Optional.empty(), List.of());
    }
}
