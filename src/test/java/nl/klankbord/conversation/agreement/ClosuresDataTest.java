package nl.klankbord.conversation.agreement;

import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.JOLANDA;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.klankbord.HouseTest;
import nl.klankbord.conversation.Told;
import nl.klankbord.people.Pair;
import nl.klankbord.web.NotHere;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class ClosuresDataTest extends HouseTest {

    private static final Pair DAAN_AND_FATIMA = new Pair(DAAN, FATIMA);
    private static final Closing DONE = new Closing(Outcome.DONE, "Gelukt", null);

    @Autowired
    private Agreements agreements;

    @Autowired
    private Closures closures;

    private UUID course;

    @BeforeEach
    void talked() {
        Told told = new Told(house);
        UUID talk = told.held(DAAN, FATIMA, "2026-11-17T10:30");
        course = told.promise(talk, DAAN, FATIMA, FATIMA, "Daan aanmelden voor de cursus", "2026-12-01");
    }

    @Test
    void whatIsDoneIsNoLongerOpenAndSaysWhoSaidSo() {
        assertThat(looking(FATIMA, () -> closures.close(course, new Closing(Outcome.DONE, "Gelukt!", null))))
                .isTrue();

        assertThat(open()).isEmpty();
        Closure closure = ended(DAAN);
        assertThat(closure.author()).isEqualTo(FATIMA);
        assertThat(closure.at()).isEqualTo(clock.instant());
        assertThat(closure.word()).isEqualTo("Gelukt!");
    }

    @Test
    void whoWasPromisedSomethingMayEndItToo() {
        assertThat(looking(DAAN, () -> closures.close(course, new Closing(Outcome.DROPPED, "Niet meer nodig", null))))
                .isTrue();
        assertThat(ended(FATIMA).outcome()).isEqualTo(Outcome.DROPPED);
    }

    @Test
    void aChangeLeavesTheOldWordsAndOpensNewOnes() {
        Promise later = new Promise("Daan aanmelden voor lassen 2", FATIMA, LocalDate.of(2027, 1, 15), null);
        assertThat(looking(DAAN, () -> closures.close(course, new Closing(Outcome.CHANGED, "Het zat vol", later))))
                .isTrue();

        assertThat(open()).extracting(Agreement::promise).containsExactly(later);
        assertThat(ended(FATIMA).became()).extracting(Closure.Successor::text).isEqualTo(later.text());
    }

    @Test
    void whatEndedOnceDoesNotEndAgain() {
        looking(FATIMA, () -> closures.close(course, DONE));
        assertThat(looking(DAAN, () -> closures.close(course, new Closing(Outcome.DROPPED, "Niet meer nodig", null))))
                .isFalse();
        assertThat(ended(FATIMA).outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void whenBothEndItAtTheSameMomentOneOfThemDid() {
        try (var two = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Boolean>> tries = Stream.of(DAAN, FATIMA, DAAN, FATIMA)
                    .map(who ->
                            CompletableFuture.supplyAsync(() -> looking(who, () -> closures.close(course, DONE)), two))
                    .toList();
            assertThat(tries.stream().map(CompletableFuture::join).filter(ended -> ended))
                    .hasSize(1);
        }
        assertThat(house.count("conversation.closure")).isEqualTo(1);
    }

    @Test
    void whoeverSaysTheSameTwiceIsToldTheSame() {
        assertThat(looking(FATIMA, () -> closures.close(course, DONE))).isTrue();
        assertThat(looking(FATIMA, () -> closures.close(course, DONE))).isTrue();
        assertThat(looking(FATIMA, () -> closures.close(course, new Closing(Outcome.DROPPED, "Niet meer nodig", null))))
                .isFalse();
        assertThat(looking(DAAN, () -> closures.close(course, DONE))).isFalse();
        assertThat(house.count("conversation.closure")).isOne();
    }

    @Test
    void whoEndedItTakesItBackOnTheSameDay() {
        looking(FATIMA, () -> closures.close(course, DONE));
        clock.pass(Duration.ofHours(8));
        assertThat(looking(FATIMA, () -> closures.takeBack(course))).isTrue();
        assertThat(looking(FATIMA, () -> closures.takeBack(course)))
                .as("it stays open, and the second tap says so")
                .isTrue();
        assertThat(open()).hasSize(1);
    }

    @Test
    void theNextDayItStaysAsItIs() {
        looking(FATIMA, () -> closures.close(course, DONE));
        clock.pass(Duration.ofDays(1));
        assertThat(looking(FATIMA, () -> closures.takeBack(course))).isFalse();
        assertThat(open()).isEmpty();
    }

    @Test
    void nobodyTakesBackWhatTheOtherSaid() {
        looking(FATIMA, () -> closures.close(course, DONE));
        assertThat(looking(DAAN, () -> closures.takeBack(course))).isFalse();
        assertThat(open()).isEmpty();
    }

    @Test
    void takingBackAChangeOpensTheOldWordsAndClosesTheNewOnes() {
        Promise later = new Promise("Daan aanmelden voor lassen 2", FATIMA, null, null);
        looking(FATIMA, () -> closures.close(course, new Closing(Outcome.CHANGED, "Het zat vol", later)));

        assertThat(looking(FATIMA, () -> closures.takeBack(course))).isTrue();
        assertThat(open()).extracting(Agreement::text).containsExactly("Daan aanmelden voor de cursus");
    }

    @Test
    void whatCameAfterAChangeHoldsItInPlace() {
        Promise later = new Promise("Daan aanmelden voor lassen 2", FATIMA, null, null);
        looking(FATIMA, () -> closures.close(course, new Closing(Outcome.CHANGED, "Het zat vol", later)));
        UUID successor = open().getFirst().id();
        looking(DAAN, () -> closures.close(successor, DONE));

        assertThat(looking(FATIMA, () -> closures.takeBack(course))).isFalse();
        assertThat(ended(FATIMA).outcome()).isEqualTo(Outcome.CHANGED);
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void noEndIsTakenWithoutAWordOfWhy(Outcome outcome) {
        assertThatThrownBy(() -> new Closing(outcome, "", null)).isInstanceOf(IllegalArgumentException.class);
        looking(DAAN, () -> closures.close(course, DONE));
        assertThatThrownBy(() -> house.run("update conversation.closure set word = '', outcome = ?", outcome.code()))
                .hasMessageContaining("closure_says_why");
    }

    @Test
    void forEverybodyElseItIsNotThere() {
        for (UUID other : List.of(JOLANDA, YOUSSEF)) {
            assertThatThrownBy(() -> looking(other, () -> closures.close(course, DONE)))
                    .isInstanceOf(NotHere.class);
            assertThatThrownBy(() -> looking(other, () -> closures.takeBack(course)))
                    .isInstanceOf(NotHere.class);
        }
        assertThat(open()).hasSize(1);
    }

    private List<Agreement> open() {
        return looking(DAAN, () -> agreements.openOf(DAAN_AND_FATIMA));
    }

    private Closure ended(UUID viewer) {
        Closure closure = looking(viewer, () -> agreements.find(DAAN_AND_FATIMA, List.of(course)))
                .getFirst()
                .closure();
        assertThat(closure).isNotNull();
        return closure;
    }
}
