package nl.klankbord.coach.weighing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which few of all are advised, and in what company. */
class ChoiceTest {

    /** Five were worth it, and none of them repairs anything: then what is hard to hear gives up its place, and not what is warm. */
    @Test
    void afterAngerThereIsAWayBackHoweverLittleSpeaksForIt() {
        assertThat(chosen(
                        "anger 10, negative-feedback 9, compliment 9, express-trust 9, attention 9, self-disclosure 1"))
                .containsExactlyInAnyOrder("anger", "compliment", "express-trust", "attention", "self-disclosure");
        assertThat(chosen("anger 10, compliment 9, express-trust 9, attention 9, gold-nuggets 8, listen 1"))
                .containsExactlyInAnyOrder("anger", "compliment", "express-trust", "attention", "listen");
    }

    @Test
    void whoIsAngryHasOneToComeBackWithAndOneForWhateverElseIsHard() {
        assertThat(chosen("anger 10, confront 9, negative-feedback 9, silence 9, listen 8, empathy 1"))
                .contains("anger", "listen", "empathy");
    }

    @Test
    void nobodyHearsOnlyWhatIsHard() {
        assertThat(
                        chosen(
                                "confront 10, negative-feedback 9, ambivalence 9, silence 9, challenging-questions 8, empathy 1"))
                .containsExactlyInAnyOrder("confront", "negative-feedback", "silence", "ambivalence", "empathy");
    }

    /** What asks little of somebody does not bring along more to read. */
    @Test
    void whatIsNotHardToHearNeedsNoCompany() {
        assertThat(chosen("humour 10, specific-positive-feedback 9, non-verbal 9, empathy 1"))
                .doesNotContain("empathy");
    }

    /** More than three only when they are worth reading beside the best, and never a list that nobody remembers. */
    @Test
    void thereAreMoreThanThreeOnlyWhenTheyAreWorthIt() {
        assertThat(chosen("listen 10, empathy 2, attention 1, compliment 1")).hasSize(3);
        assertThat(chosen("listen 10, empathy 9, attention 8, gold-nuggets 5, compliment 5"))
                .hasSize(4);
        assertThat(chosen("listen 10, empathy 9, attention 8, gold-nuggets 8, compliment 8, humour 8"))
                .hasSize(5);
    }

    private static List<String> chosen(String weights) {
        return Choice.of(Weighed.all(weights)).stream().map(Weighing::key).toList();
    }
}
