package nl.klankbord.conversation.guide;

import static nl.klankbord.TheCast.BRAM;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.klankbord.conversation.Kind;
import nl.klankbord.conversation.TalkTest;
import nl.klankbord.knowledge.guide.HouseGuide;
import nl.klankbord.wire.PieceForms;
import org.junit.jupiter.api.Test;

/** HR writes a guide and questions for this house; whoever prepares a talk finds them beside those that came along. */
class HousePieceWebTest extends TalkTest {

    private static final String[] WHOLE = PieceForms.WHOLE.toArray(String[]::new);

    @Test
    void aHouseWritesForEveryKindButAbsence() {
        assertThat(HouseGuide.kinds())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Kind.values())
                        .filter(kind -> !kind.wordless())
                        .map(Kind::code)
                        .toList());
        assertThat(as(YOUSSEF).post("/pieces", "sort", "guide", "from", "absence"))
                .hasStatus(404);
        assertThat(as(YOUSSEF).get("/pieces"))
                .bodyText()
                .contains("Ligt vast", "Naar aard en oorzaak van ziekte mag een werkgever niet vragen", "Bron");
    }

    @Test
    void aDraftIsForHrAloneAndAVersionForEverybody() throws SQLException {
        UUID piece = begun();
        assertThat(as(FATIMA).get("/pieces/" + piece)).hasStatus(403);
        assertThat(as(FATIMA).get("/guides")).bodyText().doesNotContain("Samen in de kas");
        assertThat(seenBy(FATIMA, "piece")).isZero();
        assertThat(as(YOUSSEF).post("/pieces/" + piece + "/versions", WHOLE)).hasStatus(303);
        assertThat(as(FATIMA).get("/guides")).bodyText().contains("Samen in de kas");
        assertThat(as(FATIMA).get("/guides/" + piece + "-1"))
                .bodyText()
                .contains("Deze gids schreef jullie eigen organisatie", "Vraag hoe het gaat.");
        assertThat(as(FATIMA).get("/guides/" + piece + "-2")).hasStatus(404);
        assertThat(seenBy(FATIMA, "piece")).isZero();
        assertThat(seenBy(FATIMA, "piece_version")).isOne();
    }

    @Test
    void aTalkKeepsTheVersionItBeganWith() {
        UUID piece = published();
        UUID talk = fatimaAndDaanTalk("2026-11-27T10:30");
        String path = "/conversations/" + talk;
        assertThat(as(FATIMA).get(path + "/preparation")).bodyText().contains("van jullie organisatie, versie 1");
        as(FATIMA).post(path + "/preparation/guide", "guide", piece + "-1");
        String[] other = WHOLE.clone();
        other[1] = "2";
        other[other.length - 1] = "Kijk een maand vooruit.";
        assertThat(as(YOUSSEF).post("/pieces/" + piece + "/versions", other)).hasStatus(303);
        assertThat(as(FATIMA).get(path + "/course"))
                .bodyText()
                .contains("Kijk vooruit.")
                .doesNotContain("een maand");
        as(YOUSSEF).delete("/pieces/" + piece);
        assertThat(as(FATIMA).get(path + "/course")).bodyText().contains("Kijk vooruit.");
        assertThat(as(DAAN).get(path + "/preparation")).bodyText().doesNotContain("Samen in de kas");
        as(YOUSSEF).post("/pieces/" + piece + "/return");
        assertThat(as(DAAN).get(path + "/preparation")).bodyText().contains("van jullie organisatie, versie 2");
    }

    @Test
    void questionsOfTheHouseStandBesideThoseThatCameAlong() {
        UUID set = questions();
        UUID talk = fatimaAndDaanTalk("2026-11-27T10:30");
        String path = "/conversations/" + talk + "/preparation";
        assertThat(as(DAAN).get(path)).bodyText().contains("Werken in de kas", "Dit gereedschap werkt niet fijn.");
        assertThat(as(FATIMA).get(path)).bodyText().doesNotContain("Dit gereedschap werkt niet fijn.");
        assertThat(as(DAAN).post(path + "/starters/" + set + "-1-2")).hasStatus(303);
        assertThat(looking(DAAN, () -> preparations.lines(talk)))
                .singleElement()
                .satisfies(line -> assertThat(line.text()).isEqualTo("Meer samen doen."));
        assertThat(as(FATIMA).post(path + "/starters/" + set + "-1-1")).hasStatus(404);
    }

    @Test
    void whatIsNotWholeIsKeptWithEveryWordAndToldWhatIsMissing() {
        UUID piece = begun();
        String path = "/pieces/" + piece;
        assertThat(as(YOUSSEF).post(path + "/versions", "revision", "1", "nl-name", "Half af"))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"Half af\"", "Schrijf in één zin waar dit over gaat.", "Voeg minstens één stap toe.");
        assertThat(as(YOUSSEF).get(path)).bodyText().contains("value=\"Half af\"");
        assertThat(as(YOUSSEF).get(path + "/preview")).bodyText().contains("Half af", "dingen aanvullen");
        assertThat(as(YOUSSEF).post(path, "revision", "2", "nl-purpose", "x".repeat(60_001)))
                .hasStatus(422)
                .bodyText()
                .contains("te lang om te bewaren", "xxxx");
        assertThat(house.count("knowledge.piece_version")).isZero();
    }

    @Test
    void whoeverWritesOnInWhatWasTakenAwayKeepsEveryWord() {
        UUID piece = begun();
        as(YOUSSEF).delete("/pieces/" + piece);
        assertThat(as(YOUSSEF).post("/pieces/" + piece, "revision", "1", "nl-name", "Nog niet bewaard"))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"Nog niet bewaard\"", "Iemand haalde dit intussen weg");
    }

    @Test
    void aKindThatIsNoneIsReadAsAnOther() {
        as(YOUSSEF).post("/pieces", "sort", "questions");
        UUID set = house.id("select id from knowledge.piece");
        assertThat(as(YOUSSEF)
                        .post("/pieces/" + set + "/preview", "revision", "1", "kind", "zzz", "nl-questions", "Wat?"))
                .hasStatus(303);
        assertThat(as(YOUSSEF).get("/pieces/" + set + "/preview")).hasStatusOk();
    }

    /** Youssef has it open twice; the second one loses nothing, and decides. */
    @Test
    void twoPeopleAtOneDraftDoNotOverwriteEachOther() {
        UUID piece = begun();
        String path = "/pieces/" + piece;
        assertThat(as(YOUSSEF).post(path, "revision", "1", "nl-name", "De eerste"))
                .hasStatus(303);
        assertThat(as(YOUSSEF).post(path, "revision", "1", "nl-name", "De tweede"))
                .hasStatus(422)
                .bodyText()
                .contains("heeft intussen iets anders bewaard", "De eerste", "value=\"De tweede\"", "value=\"2\"");
        assertThat(as(YOUSSEF).get(path)).bodyText().contains("value=\"De eerste\"");
        assertThat(as(YOUSSEF).post(path + "/versions", "revision", "1", "nl-name", "De tweede"))
                .hasStatus(422);
        assertThat(as(YOUSSEF).post(path, "revision", "2", "nl-name", "De tweede"))
                .hasStatus(303);
        assertThat(as(YOUSSEF).get(path)).bodyText().contains("value=\"De tweede\"");
    }

    @Test
    void theStepsAreWrittenWithoutScript() {
        UUID piece = begun();
        String path = "/pieces/" + piece;
        assertThat(as(YOUSSEF)
                        .post(path + "/steps", "revision", "1", "step-1-nl-name", "Begin", "nl-name", "Mijn gids"))
                .hasStatus(303)
                .hasHeader("Location", path + "#step-2");
        assertThat(as(YOUSSEF).get(path)).bodyText().contains("Begin", "Mijn gids", "id=\"step-2\"");
        as(YOUSSEF).post(path + "/steps/1", "_method", "delete", "revision", "2", "step-1-nl-name", "Begin");
        assertThat(as(YOUSSEF).get(path)).bodyText().contains("Stap 1 is weggehaald. Begin");
    }

    /** The same words published twice are one version, and nothing that HR did not send gets in. */
    @Test
    void theSameWordsAreOneVersion() {
        UUID piece = published();
        assertThat(as(YOUSSEF).post("/pieces/" + piece + "/versions", second())).hasStatus(303);
        assertThat(house.count("knowledge.piece_version")).isOne();
        for (UUID other : List.of(DAAN, FATIMA, BRAM)) {
            assertThat(as(other).post("/pieces", "sort", "guide")).hasStatus(403);
            assertThatThrownBy(() -> asApp(
                            other,
                            "insert into knowledge.piece_version values ('%s', 9, 'guide', '{}', '%s', now())"
                                    .formatted(piece, other)))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void whatWasChangedAndChangedBackReadsAsPublishedAgain() {
        UUID piece = published();
        String[] other = second();
        other[1] = "2";
        other[other.length - 1] = "Kijk een maand vooruit.";
        String path = "/pieces/" + piece;
        assertThat(as(YOUSSEF).post(path, other)).hasStatus(303);
        assertThat(as(YOUSSEF).get(path)).bodyText().contains("Het concept is daarna veranderd.");
        String[] back = WHOLE.clone();
        back[1] = "3";
        assertThat(as(YOUSSEF).post(path + "/versions", back)).hasStatus(303);
        assertThat(as(YOUSSEF).get(path)).bodyText().doesNotContain("Het concept is daarna veranderd.");
        assertThat(house.count("knowledge.piece_version")).isOne();
    }

    private String[] second() {
        String[] again = WHOLE.clone();
        again[1] = "2";
        return again;
    }

    private UUID begun() {
        as(YOUSSEF).post("/pieces", "sort", "guide");
        return house.id("select id from knowledge.piece");
    }

    private UUID published() {
        UUID piece = begun();
        as(YOUSSEF).post("/pieces/" + piece + "/versions", WHOLE);
        return piece;
    }

    private UUID questions() {
        as(YOUSSEF).post("/pieces", "sort", "questions", "from", "check_in", "side", "employee");
        UUID set = house.id("select id from knowledge.piece");
        as(YOUSSEF)
                .post(
                        "/pieces/" + set + "/versions",
                        "revision",
                        "1",
                        "kind",
                        "check_in",
                        "side",
                        "employee",
                        "nl-name",
                        "Werken in de kas",
                        "nl-questions",
                        "Dit gereedschap werkt niet fijn.\nMeer samen doen.");
        return set;
    }

    private int seenBy(UUID person, String table) throws SQLException {
        try (Connection app = house.database().app().connect()) {
            app.setAutoCommit(false);
            try (var statement = app.createStatement()) {
                statement.execute("select set_config('k.viewer', '%s', true)".formatted(person));
                var rows = statement.executeQuery("select count(*) from knowledge." + table);
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private void asApp(UUID person, String sql) throws SQLException {
        try (Connection app = house.database().app().connect()) {
            app.setAutoCommit(false);
            try (var statement = app.createStatement()) {
                statement.execute("select set_config('k.viewer', '%s', true)".formatted(person));
                statement.execute(sql);
            }
        }
    }
}
