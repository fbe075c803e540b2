package nl.klankbord.coach.weighing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.klankbord.knowledge.technique.TechniqueFiles;
import org.junit.jupiter.api.Test;

/** What comes first and what directly after it: somebody who hears something hard is not left alone with it. */
class OrderTest {

    private final Order order = new Order(new RuleFiles(new TechniqueFiles()).stages());

    @Test
    void afterEachLineTheOtherHearsThatTheTwoAreAllRight() {
        assertThat(order("goal=stop", "negative-feedback 10, confront 9, non-verbal 8, listen 7, empathy 6"))
                .containsExactly("negative-feedback", "listen", "confront", "empathy", "non-verbal");
    }

    @Test
    void afterAngerComesTheWayBackAndNotAnythingFriendly() {
        assertThat(order("goal=stop", "attention 10, gold-nuggets 9, negative-feedback 8, anger 7, self-disclosure 6"))
                .containsExactly("negative-feedback", "attention", "anger", "self-disclosure", "gold-nuggets");
    }

    /** Something has to stop, but what helps most here is listening: then the line can wait a minute. */
    @Test
    void theLineIsNotNamedFirstWhenSomethingElseHelpsMore() {
        assertThat(order("goal=stop", "listen 10, negative-feedback 9, confront 8, empathy 7"))
                .containsExactly("listen", "empathy", "negative-feedback", "confront");
    }

    @Test
    void whoIsNewIsNotMetWithAChallenge() {
        String weights = "challenging-questions 10, listen 9, connecting-questions 8";
        assertThat(order("goal=start acquaintance=new", weights))
                .containsExactly("listen", "connecting-questions", "challenging-questions");
        assertThat(order("goal=start acquaintance=known-long", weights))
                .containsExactly("challenging-questions", "listen", "connecting-questions");
    }

    @Test
    void whatAsksLittleAndWarmsLittleKeepsTheOrderOfATalk() {
        assertThat(order("goal=keep", "humour 10, specific-positive-feedback 9, non-verbal 8"))
                .containsExactly("humour", "non-verbal", "specific-positive-feedback");
    }

    private List<String> order(String situation, String weights) {
        return order.of(Weighed.all(weights), Situations.of(situation)).stream()
                .map(Weighing::key)
                .toList();
    }
}
