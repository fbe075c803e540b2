package nl.klankbord.conversation.minutes;

import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.JOLANDA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.HouseTest;
import nl.klankbord.conversation.Told;
import nl.klankbord.web.NotHere;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DraftsDataTest extends HouseTest {

    @Autowired
    private Drafts drafts;

    @Autowired
    private Minutes minutes;

    @Autowired
    private MinutesReader reader;

    private UUID talk;

    @BeforeEach
    void agreed() {
        talk = new Told(house).agreed(DAAN, FATIMA, "2026-11-24T08:30");
    }

    @Test
    void whatFatimaSavedComesBackLetterByLetter() {
        MinutesForm form = new MinutesForm(
                "Het \"instellen\" lukt.\n\nNog iets",
                0,
                0,
                List.of(new PactRow("Cursus", "", "2026-12-01", "")),
                Map.of());
        save(FATIMA, form);
        assertThat(opened(FATIMA).form()).isEqualTo(form.knowing(1));
    }

    @Test
    void onlyItsAuthorReadsADraft() {
        save(FATIMA, words("Nog niet af", 0));
        assertThat(opened(DAAN).form().text()).isEmpty();
        assertThatThrownBy(() -> opened(JOLANDA)).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> save(JOLANDA, words("Ik kijk mee", 0))).isInstanceOf(NotHere.class);
    }

    @Test
    void bothMayWriteADraftAtTheSameTime() {
        save(FATIMA, words("Van Fatima", 0));
        save(DAAN, words("Van Daan", 0));
        assertThat(opened(FATIMA).form().text()).isEqualTo("Van Fatima");
        assertThat(opened(DAAN).form().text()).isEqualTo("Van Daan");
    }

    @Test
    void aSecondTabDoesNotWriteOverTheFirst() {
        save(FATIMA, words("Eerste tab", 0));
        assertThat(save(FATIMA, words("Tweede tab", 0))).isInstanceOf(Drafts.Saved.Clash.class);
        assertThat(opened(FATIMA).form().text()).isEqualTo("Eerste tab");
    }

    @Test
    void theSameWordsFromTwoTabsAreNoClash() {
        save(FATIMA, words("Gelijk", 0));
        assertThat(save(FATIMA, words("Gelijk", 0))).isEqualTo(new Drafts.Saved.Done(1));
    }

    @Test
    void oneTabSavesAgainAndAgain() {
        save(FATIMA, words("Een", 0));
        assertThat(save(FATIMA, words("Een twee", 1))).isEqualTo(new Drafts.Saved.Done(2));
    }

    @Test
    void whatIsLaidBeforeTheOtherIsNoDraftAnyMore() {
        save(FATIMA, words("Klaar", 0));
        looking(FATIMA, () -> minutes.lay(talk, words("Klaar", 1).minutes(List.of())));
        assertThat(house.count("conversation.minutes_draft")).isZero();
    }

    @Test
    void whatAnotherTabSavedStaysWhenThisOneIsLaidBeforeTheOther() {
        save(FATIMA, words("Eerste tab", 0));
        save(FATIMA, words("Eerste tab, langer", 1));
        looking(FATIMA, () -> minutes.lay(talk, words("Tweede tab", 1).minutes(List.of())));

        MinutesScreen screen = opened(FATIMA);
        assertThat(screen.form().text()).isEqualTo("Eerste tab, langer");
        assertThat(screen.beside()).isNotNull();
        assertThat(screen.beside().words().text()).isEqualTo("Tweede tab");
    }

    @Test
    void aTabThatWasLeftBehindHearsThatTheMinutesWentOn() {
        looking(FATIMA, () -> minutes.lay(talk, words("Klaar", 0).minutes(List.of())));
        assertThat(save(FATIMA, words("Nog oud", 0))).isInstanceOf(Drafts.Saved.Overtaken.class);
    }

    @Test
    void aDraftLiesBesideWhatTheOtherWroteMeanwhile() {
        save(DAAN, words("Van Daan", 0));
        looking(FATIMA, () -> minutes.lay(talk, words("Van Fatima", 0).minutes(List.of())));

        MinutesScreen screen = opened(DAAN);
        assertThat(screen.form().text()).isEqualTo("Van Daan");
        assertThat(screen.form().basedOn()).isEqualTo(1);
        assertThat(screen.beside()).isNotNull();
        assertThat(screen.beside().author()).isEqualTo("Fatima");
    }

    @Test
    void moreThanFitsIsRefusedAndNotCut() {
        assertThat(save(FATIMA, words("a".repeat(70_000), 0))).isEqualTo(new Drafts.Saved.TooLong());
        assertThat(house.count("conversation.minutes_draft")).isZero();
    }

    private Drafts.Saved save(UUID who, MinutesForm form) {
        return looking(who, () -> drafts.save(talk, form));
    }

    private MinutesScreen opened(UUID who) {
        return looking(who, () -> reader.ground(talk, who).opened());
    }

    private static MinutesForm words(String text, int draftVersion) {
        return new MinutesForm(text, 0, draftVersion, List.of(PactRow.EMPTY), Map.of());
    }
}
