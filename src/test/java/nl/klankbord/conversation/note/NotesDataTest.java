package nl.klankbord.conversation.note;

import static nl.klankbord.TheCast.BART;
import static nl.klankbord.TheCast.BRAM;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.ILSE;
import static nl.klankbord.TheCast.JOLANDA;
import static nl.klankbord.TheCast.MARIT;
import static nl.klankbord.TheCast.TOMASZ;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.klankbord.HouseTest;
import nl.klankbord.conversation.Told;
import nl.klankbord.web.NotHere;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class NotesDataTest extends HouseTest {

    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);

    @Autowired
    private NoteChore chore;

    @Autowired
    private Notes notes;

    @Test
    void fatimaReadsWhatSheWroteAboutDaan() {
        writes(FATIMA, DAAN, null, "Hij hielp uit zichzelf", CHRISTMAS);
        assertThat(about(FATIMA, DAAN)).extracting(Note::text).containsExactly("Hij hielp uit zichzelf");
        assertThat(about(FATIMA, MARIT)).isEmpty();
    }

    @Test
    void daanWritesAboutFatimaToo() {
        writes(DAAN, FATIMA, null, "Vragen naar hout", CHRISTMAS);
        assertThat(about(DAAN, FATIMA)).hasSize(1);
        assertThat(about(FATIMA, DAAN)).isEmpty();
    }

    @Test
    void aNoteThatIsSentTwiceIsOneNoteAndOtherWordsAreNeverLost() {
        UUID id = UUID.randomUUID();
        for (String text : List.of("Hij hielp uit zichzelf", "Hij hielp uit zichzelf", "En hij lachte")) {
            looking(FATIMA, () -> {
                notes.write(id, DAAN, null, text, CHRISTMAS);
                return true;
            });
        }
        assertThat(about(FATIMA, DAAN))
                .extracting(Note::text)
                .containsExactlyInAnyOrder("Hij hielp uit zichzelf", "En hij lachte");
    }

    @Test
    void nobodyElseReadsItNotEvenWhomItIsAbout() throws SQLException {
        writes(FATIMA, DAAN, null, "Hij hielp uit zichzelf", CHRISTMAS);
        for (UUID other : List.of(DAAN, MARIT, BART, JOLANDA, TOMASZ, YOUSSEF, ILSE, BRAM)) {
            assertThat(rowsSeenBy(other, "2026-11-24")).isZero();
        }
        assertThat(rowsSeenBy(FATIMA, "2026-11-24")).isEqualTo(1);
    }

    @Test
    void afterItsLastDayItIsThereForNobodyAndTheNightSweepsItOut() throws SQLException {
        writes(FATIMA, DAAN, null, "Tot kerst", CHRISTMAS);
        clock.set("2026-12-25T23:00");
        assertThat(about(FATIMA, DAAN)).hasSize(1);
        clock.set("2026-12-26T00:30");
        assertThat(about(FATIMA, DAAN)).isEmpty();
        assertThat(rowsSeenBy(FATIMA, "2026-12-26")).isZero();
        assertThat(house.count("conversation.note")).isEqualTo(1);

        writes(MARIT, FATIMA, null, "Iets heel anders", CHRISTMAS.plusDays(30));
        chore.pieces().forEach(Runnable::run);
        assertThat(house.count("conversation.note where text = 'Tot kerst'")).isZero();
        assertThat(about(MARIT, FATIMA)).hasSize(1);
    }

    @Test
    void aNoteOfATalkSaysWhich() {
        UUID talk = new Told(house).held(DAAN, FATIMA, "2026-11-23T10:30");
        writes(FATIMA, DAAN, talk, "Rustig begin", CHRISTMAS);
        assertThat(about(FATIMA, DAAN).getFirst().talk()).isEqualTo(nl.klankbord.TestClock.at("2026-11-23T10:30"));
    }

    @Test
    void nothingIsHungUnderSomebodyElsesTalkOrAnotherPerson() {
        UUID talk = new Told(house).held(MARIT, FATIMA, "2026-11-23T10:30");
        assertThatThrownBy(() -> writes(FATIMA, DAAN, talk, "Verkeerd", CHRISTMAS))
                .isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> writes(DAAN, FATIMA, talk, "Verkeerd", CHRISTMAS))
                .isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> writes(TOMASZ, DAAN, null, "Een vreemde", CHRISTMAS))
                .isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> writes(YOUSSEF, DAAN, null, "Van HR", CHRISTMAS))
                .isInstanceOf(NotHere.class);
        assertThat(house.count("conversation.note")).isZero();
    }

    @Test
    void onlyTheAuthorThrowsItAway() {
        writes(FATIMA, DAAN, null, "Weg ermee", CHRISTMAS);
        UUID note = about(FATIMA, DAAN).getFirst().id();
        for (UUID other : List.of(DAAN, JOLANDA)) {
            assertThatThrownBy(() -> looking(other, () -> {
                        notes.remove(DAAN, note);
                        return true;
                    }))
                    .isInstanceOf(NotHere.class);
        }
        looking(FATIMA, () -> {
            notes.remove(DAAN, note);
            return true;
        });
        assertThat(house.count("conversation.note")).isZero();
    }

    @Test
    void theDatabaseKeepsNoNoteLongerThanSixMonths() {
        assertThatThrownBy(() -> writes(FATIMA, DAAN, null, "Voor altijd", CHRISTMAS.plusYears(1)))
                .isInstanceOf(org.springframework.dao.DataIntegrityViolationException.class);
    }

    private void writes(UUID author, UUID about, @Nullable UUID talk, String text, LocalDate until) {
        looking(author, () -> {
            notes.write(about, talk, text, until);
            return true;
        });
    }

    private List<Note> about(UUID author, UUID person) {
        return looking(author, () -> notes.about(person));
    }

    private int rowsSeenBy(UUID viewer, String today) throws SQLException {
        try (Connection app = house.database().app().connect()) {
            app.setAutoCommit(false);
            try (var statement = app.createStatement()) {
                statement.execute("select set_config('k.viewer', '%s', true), set_config('k.today', '%s', true)"
                        .formatted(viewer, today));
                var row = statement.executeQuery("select count(*) from conversation.note");
                row.next();
                return row.getInt(1);
            }
        }
    }
}
