package nl.klankbord.privacy.blackout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A writer points at what is about somebody else, by the sentence or by the name, and it is found wherever it stands. */
class BlackoutFormTest {

    private static final String TEXT =
            "Hij vroeg om hulp. Sietske zei dat hij moe was! 🙂 Met sietske’s rooster gaat het\n- Jan belt in januari";

    private final Wording wording = new Wording(TEXT);

    @Test
    void aTextFallsApartInSentencesAndLines() {
        assertThat(wording.sentences().stream().map(it -> it.of(TEXT)))
                .containsExactly(
                        "Hij vroeg om hulp.",
                        "Sietske zei dat hij moe was!",
                        "🙂 Met sietske’s rooster gaat het",
                        "- Jan belt in januari");
    }

    @Test
    void aNameIsFoundWhereverItStandsAndNotInsideAnotherWord() {
        assertThat(found(new BlackoutForm(null, "Sietske\nJAN\n"))).containsExactly("Sietske", "sietske’s", "Jan");
        assertThat(found(new BlackoutForm(null, "gaat   het"))).containsExactly("gaat het");
        assertThat(new BlackoutForm(null, "Sietske\nPiet (1").check(wording).of("words"))
                .hasToString("Message[key=privacy.blackout.refused.words, arguments=[Piet (1]]");
    }

    @Test
    void whatOverlapsIsOnePassageAndTheFormShowsItAgain() {
        var typed = new BlackoutForm(List.of("1", "9", "x"), "Sietske\nzei dat");
        List<Passage> passages = typed.passages(wording);
        assertThat(passages.stream().map(it -> it.of(TEXT)))
                .containsExactly("Sietske zei dat hij moe was!", "sietske’s");
        BlackoutForm again = BlackoutForm.of(wording, passages);
        assertThat(again).isEqualTo(new BlackoutForm(List.of("1"), "sietske’s"));
        assertThat(again.passages(wording)).isEqualTo(passages);
    }

    @Test
    void nothingChosenLeavesEverythingAsItIs() {
        assertThat(new BlackoutForm(null, null).passages(wording)).isEmpty();
        assertThat(new BlackoutForm(null, " \n ").check(wording).any()).isFalse();
        assertThat(new BlackoutForm(null, "x".repeat(2001)).check(wording).any())
                .isTrue();
    }

    private List<String> found(BlackoutForm form) {
        return form.passages(wording).stream().map(it -> it.of(TEXT)).toList();
    }
}
