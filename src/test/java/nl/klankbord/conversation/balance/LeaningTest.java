package nl.klankbord.conversation.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.klankbord.knowledge.Level;
import nl.klankbord.knowledge.Technique.Place;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Name;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LeaningTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 1);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final Place HARD = place(Level.MEDIUM, Level.HIGH);
    private static final Place BOTH = place(Level.HIGH, Level.HIGH);
    private static final Place WARM = place(Level.HIGH, Level.LOW);

    @Test
    void fiveTimesMostlyChallengeIsWorthALook() {
        assertThat(sign(times(4, HARD, 1, WARM))).isEqualTo(Sign.ONLY_CHALLENGE);
    }

    @Test
    void threeInFiveIsNoLeaningAndFourTimesIsTooFewToSay() {
        assertThat(sign(times(3, HARD, 2, WARM))).isNull();
        assertThat(sign(times(4, HARD, 0, WARM))).isNull();
    }

    @Test
    void challengeWithMuchConnectionIsWhatTheMethodAsksFor() {
        assertThat(sign(times(5, BOTH, 0, WARM))).isNull();
    }

    @Test
    void onlyConnectionIsWorthALookWhereAChangeIsSought() {
        assertThat(sign(times(5, WARM, 1, HARD))).isEqualTo(Sign.ONLY_CONNECTION);
        assertThat(new Leaning(TODAY, standing(LONG_AGO, YESTERDAY, false, false), times(5, WARM, 1, HARD)).sign())
                .isEmpty();
    }

    @Test
    void afterASetbackNothingIsSaid() {
        assertThat(new Leaning(TODAY, standing(LONG_AGO, YESTERDAY, true, true), times(5, HARD, 0, WARM)).sign())
                .isEmpty();
    }

    @Test
    void somebodyNewIsLeftInPeaceForSixWeeks() {
        assertThat(new Leaning(TODAY, standing(TODAY.minusWeeks(5), null, true, false), times(5, HARD, 0, WARM)).sign())
                .isEmpty();
        assertThat(new Leaning(TODAY, standing(TODAY.minusWeeks(6), null, true, false), List.of()).sign())
                .contains(Sign.NO_CONTACT);
    }

    @Test
    void fourWeeksWithoutAWordIsSaidAlsoWhereNothingWasAgreed() {
        assertThat(new Leaning(TODAY, standing(LONG_AGO, TODAY.minusDays(29), false, false), List.of()).sign())
                .contains(Sign.NO_CONTACT);
        assertThat(new Leaning(TODAY, standing(LONG_AGO, TODAY.minusDays(28), false, false), List.of()).sign())
                .isEmpty();
    }

    @Test
    void aTalkCountsAsMuchAsAContact() {
        Standing talked = new Standing(DAAN, true, new Met(LONG_AGO, null, YESTERDAY), false, false, List.of());
        assertThat(new Leaning(TODAY, talked, List.of()).sign()).isEmpty();
    }

    @Test
    void aboutWhomSheNoLongerGuidesNothingIsSaid() {
        Standing past = new Standing(DAAN, false, new Met(LONG_AGO, null, null), true, false, List.of());
        assertThat(new Leaning(TODAY, past, times(5, HARD, 0, WARM)).sign()).isEmpty();
    }

    private static final Colleague DAAN = new Colleague(UUID.randomUUID(), new Name("Daan", "de", "Boer"), "");

    private static @Nullable Sign sign(List<Place> meant) {
        return new Leaning(TODAY, standing(LONG_AGO, YESTERDAY, true, false), meant)
                .sign()
                .orElse(null);
    }

    private static Standing standing(LocalDate since, @Nullable LocalDate contact, boolean change, boolean setback) {
        return new Standing(DAAN, true, new Met(since, contact, null), change, setback, List.of());
    }

    private static List<Place> times(int one, Place place, int two, Place other) {
        return Stream.concat(Collections.nCopies(one, place).stream(), Collections.nCopies(two, other).stream())
                .toList();
    }

    private static Place place(Level connection, Level challenge) {
        return new Place(connection, challenge, true, 0, 0);
    }
}
