package nl.klankbord.conversation.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.TheCast;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final UUID LINE = UUID.fromString("01980000-0000-7000-8000-000000000201");
    private static final UUID FRESH = UUID.fromString("01980000-0000-7000-8000-000000000202");
    private static final Instant SINCE = Instant.parse("2026-11-24T08:00:00Z");

    @Test
    void whatDaanChangedHereIsWritten() {
        Merge merge = Merge.of(List.of(kept("de machine")), typed("de nieuwe machine", seen("de machine")), false);

        assertThat(merge.changed()).containsExactly(Map.entry(LINE, "de nieuwe machine"));
        assertThat(merge.clashes()).isEmpty();
    }

    @Test
    void whatDaanOnlyLookedAtHereStaysAsHeMadeItElsewhere() {
        Merge merge = Merge.of(List.of(kept("de nieuwe machine")), typed("de machine", seen("de machine")), false);

        assertThat(merge.changed()).isEmpty();
        assertThat(merge.clashes()).isEmpty();
    }

    @Test
    void whatDaanChangedHereAndElsewhereIsHisToChoose() {
        Merge merge = Merge.of(List.of(kept("mijn rijles")), typed("de nieuwe machine", seen("de machine")), false);

        assertThat(merge.clashes()).containsExactly(LINE);
        assertThat(merge.changed()).isEmpty();
    }

    @Test
    void theSameWordsInBothTabsAreNoClash() {
        Merge merge = Merge.of(List.of(kept("mijn rijles")), typed("mijn rijles", seen("de machine")), false);

        assertThat(merge.clashes()).isEmpty();
    }

    @Test
    void whatWasTakenAwayElsewhereComesBackOnlyIfDaanChangedIt() {
        assertThat(Merge.of(List.of(), typed("de machine", seen("de machine")), false)
                        .clashes())
                .isEmpty();
        assertThat(Merge.of(List.of(), typed("de machine", seen("de machine")), false)
                        .added())
                .isEmpty();
        assertThat(Merge.of(List.of(), typed("de nieuwe machine", seen("de machine")), false)
                        .goneElsewhere())
                .containsExactly(Map.entry(LINE, "de nieuwe machine"));
    }

    @Test
    void aLineThatIsWipedCleanIsTakenAway() {
        Merge merge = Merge.of(List.of(kept("de machine")), typed("", seen("de machine")), false);

        assertThat(merge.removed()).containsExactly(LINE);
    }

    @Test
    void theNewLineIsAddedOnceAndThenGrows() {
        PreparationForm form = form(Map.of("text-new", "mijn rijles", "fresh", FRESH.toString(), "seen", ""));

        assertThat(Merge.of(List.of(), form, false).added()).containsExactly(Map.entry(FRESH, "mijn rijles"));
        assertThat(Merge.of(List.of(new Line(FRESH, TheCast.DAAN, "mijn r", null)), form, false)
                        .changed())
                .as("its first half was kept, and the answer got lost")
                .containsExactly(Map.entry(FRESH, "mijn rijles"));
    }

    @Test
    void onceTheTalkBeganWhatWasSharedStaysAndTheNewWordsAreNotLost() {
        Line shared = new Line(LINE, TheCast.DAAN, "de machine", SINCE);
        Merge merge = Merge.of(List.of(shared), typed("iets anders", seen("de machine")), true);

        assertThat(merge.changed()).isEmpty();
        assertThat(merge.unplaced()).isEqualTo("iets anders");
    }

    @Test
    void marksTravelWithTheFormAndNonsenseIsLeftOut() {
        Seen seen = Seen.of(List.of(kept("de machine")));

        assertThat(Seen.read(seen.toString())).isEqualTo(seen);
        assertThat(Seen.read("nothing no:mark " + LINE).marks()).isEmpty();
        assertThat(Seen.read(null).marks()).isEmpty();
    }

    private static Line kept(String text) {
        return new Line(LINE, TheCast.DAAN, text, null);
    }

    private static String seen(String text) {
        return Seen.of(List.of(kept(text))).toString();
    }

    private static PreparationForm typed(String text, String seen) {
        return form(Map.of("text-" + LINE, text, "seen", seen, "fresh", FRESH.toString()));
    }

    private static PreparationForm form(Map<String, String> fields) {
        return PreparationForm.of(fields);
    }
}
