package nl.klankbord.knowledge.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.klankbord.privacy.law.State;
import nl.klankbord.privacy.law.Stated;
import nl.klankbord.privacy.law.Topic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is said once above the rules holds for each of them. */
class ReadTest {

    private static final LocalDate EARLY = LocalDate.parse("2016-04-29");
    private static final LocalDate LATE = LocalDate.parse("2017-05-10");

    @Test
    void eachWayOfReadingIsSaidOnceWithTheOldestText() {
        assertThat(Read.of(List.of(stated(State.OLD, LATE), stated(State.OLD, EARLY), stated(State.SECONDARY, null))))
                .containsExactly(new Read(State.OLD, EARLY, LATE), new Read(State.SECONDARY, null, LATE));
    }

    /** A day that holds for one rule only is not said above another whose day nobody knows. */
    @Test
    void aTextWhoseDayIsNotKnownTakesTheDayAway() {
        assertThat(Read.of(List.of(stated(State.SECONDARY, EARLY), stated(State.SECONDARY, null))))
                .containsExactly(new Read(State.SECONDARY, null, LATE));
        assertThat(Read.of(List.of())).isEmpty();
    }

    private static Stated stated(State state, @Nullable LocalDate version) {
        return new Stated("key", Topic.ABSENCE, "Zo staat het", "Wet", version, LATE, state, 0, null);
    }
}
