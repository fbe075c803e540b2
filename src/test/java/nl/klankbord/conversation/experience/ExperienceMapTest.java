package nl.klankbord.conversation.experience;

import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.klankbord.conversation.State;
import nl.klankbord.conversation.experience.ExperienceMap.Mark;
import nl.klankbord.conversation.experience.ExperienceMap.Point;
import nl.klankbord.people.Pair;
import org.junit.jupiter.api.Test;

class ExperienceMapTest {

    private static final Pair PAIR = new Pair(DAAN, FATIMA);
    private static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");
    private static final Experience DAANS =
            new Experience(Map.of(Question.FELT_CONNECTION, 2, Question.FELT_CHALLENGE, 4));
    private static final Experience FATIMAS = new Experience(Map.of(
            Question.FELT_CONNECTION,
            3,
            Question.FELT_CHALLENGE,
            3,
            Question.MEANT_CONNECTION,
            4,
            Question.MEANT_CHALLENGE,
            2));
    private static final Experience NOTHING = new Experience(Map.of());

    @Test
    void eachPointHasTheShapeOfWhoseItIs() {
        assertThat(map(FATIMA, talk(0, true, FATIMAS)).points())
                .extracting(Point::mark, Point::at)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Mark.OTHER, new Impression(2, 4)),
                        org.assertj.core.groups.Tuple.tuple(Mark.YOU, new Impression(3, 3)),
                        org.assertj.core.groups.Tuple.tuple(Mark.MEANT, new Impression(4, 2)));
        assertThat(map(DAAN, talk(0, true, FATIMAS)).at(2, 4))
                .extracting(Point::mark)
                .containsExactly(Mark.YOU);
    }

    @Test
    void whatWasNotLaidSideBySideIsNotDrawnNotEvenForWhoSaidIt() {
        assertThat(map(DAAN, talk(0, false, FATIMAS)).none()).isTrue();
        assertThat(map(FATIMA, talk(0, false, FATIMAS)).none()).isTrue();
    }

    @Test
    void whoeverSaidNothingHasNoPoint() {
        ExperienceMap map = map(DAAN, talk(0, true, NOTHING));
        assertThat(map.points()).hasSize(1);
        assertThat(map.has(Mark.MEANT)).isFalse();
        assertThat(map.has(Mark.OTHER)).isFalse();
    }

    @Test
    void theLastEightAreDrawnOldestFirstAndTheNewestStandsOut() {
        List<ExperienceMap.Talk> ten = IntStream.range(0, 10)
                .mapToObj(week -> talk(week, true, NOTHING))
                .toList();
        List<Point> points = ExperienceMap.of(DAAN, "Fatima", ten).points();
        assertThat(points).hasSize(8).isSortedAccordingTo(java.util.Comparator.comparing(Point::day));
        assertThat(points).filteredOn(Point::newest).containsExactly(points.getLast());
    }

    @Test
    void halfAnAnswerIsNoPlaceOnTheMap() {
        assertThat(new Experience(Map.of(Question.FELT_CONNECTION, 2)).felt()).isEmpty();
        assertThat(new Experience(Map.of(Question.FELT_CONNECTION, 2)).none()).isFalse();
    }

    @Test
    void onlyATalkThatTookPlaceWasFelt() {
        assertThat(after(State.HELD, NOTHING).onlyATalkThatTookPlaceWasFelt(TUESDAY.minusSeconds(1)))
                .isTrue();
        assertThat(after(State.AGREED, NOTHING).onlyATalkThatTookPlaceWasFelt(TUESDAY))
                .isTrue();
        assertThat(after(State.AGREED, NOTHING).onlyATalkThatTookPlaceWasFelt(TUESDAY.minusSeconds(1)))
                .isFalse();
        assertThat(after(State.PROPOSED, NOTHING).onlyATalkThatTookPlaceWasFelt(TUESDAY.plusSeconds(1)))
                .isFalse();
        assertThat(after(State.CALLED_OFF, NOTHING).onlyATalkThatTookPlaceWasFelt(TUESDAY.plusSeconds(1)))
                .isFalse();
    }

    @Test
    void whatWasMeantIsForTheManagerToSayAndLayingSideBySideForTheEmployee() {
        Afterwards said = after(State.HELD, DAANS);
        assertThat(said.isForThem(Question.MEANT_CHALLENGE, FATIMA)).isTrue();
        assertThat(said.isForThem(Question.MEANT_CHALLENGE, DAAN)).isFalse();
        assertThat(said.isForThem(Question.FELT_CHALLENGE, DAAN)).isTrue();
        assertThat(said.onlyTheEmployeeLaysThemSideBySide(DAAN)).isTrue();
        assertThat(said.onlyTheEmployeeLaysThemSideBySide(FATIMA)).isFalse();
        assertThat(after(State.HELD, NOTHING).onlyTheEmployeeLaysThemSideBySide(DAAN))
                .isFalse();
    }

    @Test
    void oneTapIsOneOfFourWordsOnAQuestionThatExists() {
        assertThat(new ExperienceForm("felt_challenge", "4").check().any()).isFalse();
        for (String step : new String[] {"0", "5", "-1", "1.5", "heel erg", "", null}) {
            assertThat(new ExperienceForm("felt_challenge", step)
                            .check()
                            .byField()
                            .keySet())
                    .containsExactly("felt_challenge");
        }
        assertThat(new ExperienceForm("felt_joy", "1").check().byField().keySet())
                .containsExactly("felt_connection");
    }

    private static ExperienceMap map(UUID viewer, ExperienceMap.Talk talk) {
        return ExperienceMap.of(viewer, "de ander", List.of(talk));
    }

    private static ExperienceMap.Talk talk(int week, boolean revealed, Experience manager) {
        return new ExperienceMap.Talk(
                PAIR, TUESDAY.plus(Duration.ofDays(7L * week)), new Sides(revealed, DAANS, manager));
    }

    private static Afterwards after(State state, Experience employee) {
        return new Afterwards(UUID.randomUUID(), PAIR, state, TUESDAY, new Sides(false, employee, NOTHING));
    }
}
