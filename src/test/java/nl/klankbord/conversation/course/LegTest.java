package nl.klankbord.conversation.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import nl.klankbord.knowledge.guide.Guide.Step;
import nl.klankbord.web.Message;
import org.junit.jupiter.api.Test;

class LegTest {

    private static final Instant START = Instant.parse("2026-11-27T09:30:00Z");

    @Test
    void theStepsFitInTheTimeThereIs() {
        List<Leg> legs =
                Leg.of(START, 30, List.of(step("Openen", 10), step("Vertellen", 40), step("Afronden", 10)), false);
        assertThat(legs).extracting(Leg::minutes).containsExactly(5, 20, 5);
        assertThat(legs.getLast().begins()).isEqualTo(START.plusSeconds(25 * 60));
    }

    @Test
    void aTalkWithoutAGuideHasAnOrderToo() {
        List<Leg> legs = Leg.of(START, 20, List.of(), false);
        assertThat(legs).extracting(Leg::minutes).containsExactly(2, 8, 6, 4);
        assertThat(legs.getFirst().title().key()).isEqualTo("conversation.course.plain.open");
    }

    /** The other looks along: what somebody chose for themselves is not called by its name. */
    @Test
    void aGuideOfOnesOwnIsNotReadOffTheTable() {
        List<Leg> legs = Leg.of(START, 20, List.of(step("Slecht nieuws", 10), step("Afronden", 10)), true);
        assertThat(legs)
                .extracting(leg -> leg.title().key())
                .containsExactly("conversation.course.quiet.first", "conversation.course.quiet.last");
    }

    @Test
    void whereTheTalkIsFitsEveryGuide() {
        List<Step> five = Collections.nCopies(5, step("Slecht nieuws", 4));
        assertThat(Leg.of(START, 20, five, true))
                .extracting(Leg::title)
                .containsExactly(
                        Message.of("conversation.course.quiet.first"),
                        Message.of("conversation.course.quiet.part", 1, 3),
                        Message.of("conversation.course.quiet.part", 2, 3),
                        Message.of("conversation.course.quiet.part", 3, 3),
                        Message.of("conversation.course.quiet.last"));
        assertThat(Leg.of(START, 20, five.subList(0, 3), true).get(1).title())
                .isEqualTo(Message.of("conversation.course.quiet.middle"));
        assertThat(Leg.of(START, 20, five.subList(0, 1), true).getFirst().title())
                .isEqualTo(Message.of("conversation.course.quiet.middle"));
    }

    private static Step step(String name, int minutes) {
        return new Step(name, minutes, List.of(), List.of(), List.of());
    }
}
