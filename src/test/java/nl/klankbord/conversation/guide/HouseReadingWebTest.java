package nl.klankbord.conversation.guide;

import static nl.klankbord.TheCast.BRAM;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.klankbord.conversation.TalkTest;
import nl.klankbord.wire.PieceForms;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a house wrote is offered wherever one chooses, is read in the language it has, and its versions stay to be read. */
class HouseReadingWebTest extends TalkTest {

    private static final String[] WHOLE = PieceForms.WHOLE.toArray(String[]::new);

    @Autowired
    private GuideChoices choices;

    @Test
    void whoPlansATalkFindsTheGuidesOfTheHouseToo() {
        UUID piece = published();
        String path = "/people/" + DAAN + "/proposal";
        assertThat(as(FATIMA).get(path))
                .bodyText()
                .contains("<optgroup label=\"Van jullie eigen organisatie\"", piece + "-1", "Samen in de kas");
        assertThat(as(FATIMA).post(path, planned(piece + "-1"))).hasStatus(303);
        UUID talk = house.id("select id from conversation.conversation");
        assertThat(looking(FATIMA, () -> choices.of(talk)).key()).isEqualTo(piece + "-1");
        assertThat(looking(DAAN, () -> choices.of(talk)).key()).isEmpty();
    }

    /** Somebody replaced it while the form was open: no word goes, and nothing is chosen behind one's back. */
    @Test
    void aGuideThatWasReplacedMeanwhileIsChosenAgain() {
        UUID piece = published();
        again(piece, "Kijk een maand vooruit.");
        assertThat(as(FATIMA).post("/people/" + DAAN + "/proposal", planned(piece + "-1")))
                .hasStatus(422)
                .bodyText()
                .contains("Deze gids is intussen vervangen of weggehaald.", "Buiten bij de kas");
        assertThat(house.count("conversation.conversation")).isZero();
    }

    @Test
    void whatIsThereInOneLanguageSaysSoAndIsSpokenInIt() {
        UUID piece = published();
        questions();
        UUID talk = fatimaAndDaanTalk("2026-11-27T10:30");
        house.run("update access.account set language = 'en' where person_id in (?, ?)", FATIMA, DAAN);
        assertThat(as(FATIMA).get("/guides"))
                .bodyText()
                .contains("<span lang=\"nl\">Samen in de kas</span>", "in Dutch only");
        assertThat(as(FATIMA).get("/guides/" + piece + "-1"))
                .bodyText()
                .contains("<h1 lang=\"nl\">Samen in de kas</h1>", "<p lang=\"nl\">Vraag hoe het gaat.</p>");
        assertThat(as(FATIMA).get("/people/" + DAAN + "/proposal"))
                .bodyText()
                .contains("From your own organisation, in Dutch only", "lang=\"nl\">Samen in de kas</option>");
        String prepared = "/conversations/" + talk + "/preparation";
        assertThat(as(DAAN).get(prepared))
                .bodyText()
                .contains(
                        "<span lang=\"nl\">Werken in de kas</span>",
                        "in Dutch only",
                        "aria-label=\"Werken in de kas\" lang=\"nl\">",
                        "Vraag 0?",
                        "<span lang=\"nl\">Samen in de kas</span>");
        as(FATIMA).post(prepared + "/guide", "guide", piece + "-1");
        assertThat(as(FATIMA).get(prepared)).bodyText().contains("<span lang=\"nl\">Wat zag ik?</span>");
        assertThat(as(FATIMA).get("/conversations/" + talk + "/course"))
                .bodyText()
                .contains("<p lang=\"nl\">Kijk vooruit.</p>");
        assertThat(as(BRAM).get("/guides")).bodyText().doesNotContain("lang=\"nl\">Samen", "alleen in het Nederlands");
    }

    @Test
    void everyVersionStaysToBeReadByHrAlone() {
        UUID set = questions();
        String path = "/pieces/" + set;
        published(set, "2", "Heel iets anders?");
        assertThat(as(YOUSSEF).get(path)).bodyText().contains(path + "/versions/1", path + "/versions/2");
        assertThat(as(YOUSSEF).get(path + "/versions/1"))
                .hasStatusOk()
                .bodyText()
                .contains("Vraag 0?", "Hierna kwam een nieuwere versie", "Youssef")
                .doesNotContain("Heel iets anders?", "<form method=\"post\" action=\"/pieces");
        assertThat(as(YOUSSEF).get(path + "/versions/2?in=en"))
                .bodyText()
                .contains("Heel iets anders?", "Dit leest iedereen nu.", "Dit is er alleen in het Nederlands.");
        assertThat(as(YOUSSEF).get(path + "/versions/3")).hasStatus(404);
        for (UUID other : List.of(DAAN, FATIMA, BRAM)) {
            assertThat(as(other).get(path + "/versions/1")).hasStatus(403);
        }
        as(YOUSSEF).delete(path);
        assertThat(as(YOUSSEF).get("/pieces")).bodyText().contains(path + "/versions/2");
        assertThat(as(YOUSSEF).get(path + "/versions/1")).bodyText().contains("Dit stuk is weggehaald.");
    }

    /** Every question that is shown can be taken; and nobody begins with more than anybody reads. */
    @Test
    void allThatStandsIsOfferedUpToWhatOneHouseMayHave() {
        UUID set = questions();
        house.run("""
                with more as (insert into knowledge.piece select gen_random_uuid(), sort, draft, revision, made_by, made_at, changed_by, changed_at
                                from knowledge.piece, generate_series(1, 199) where id = ? returning id)
                insert into knowledge.piece_version (piece_id, number, sort, content, made_by, made_at)
                select m.id, 1, v.sort, v.content, v.made_by, v.made_at + interval '1 minute'
                  from more m, knowledge.piece_version v where v.piece_id = ?""", set, set);
        UUID last =
                house.id("select piece_id from knowledge.piece_version order by made_at desc, piece_id desc limit 1");
        UUID talk = fatimaAndDaanTalk("2026-11-27T10:30");
        assertThat(as(DAAN).post("/conversations/" + talk + "/preparation/starters/" + last + "-1-1"))
                .hasStatus(303);
        as(YOUSSEF).post("/pieces", "sort", "guide");
        assertThat(house.count("knowledge.piece")).isEqualTo(200);
        as(YOUSSEF).delete("/pieces/" + set);
        as(YOUSSEF).post("/pieces", "sort", "guide");
        assertThat(house.count("knowledge.piece")).isEqualTo(201);
        as(YOUSSEF).post("/pieces/" + set + "/return");
        assertThat(house.count("knowledge.piece where ended_at is null")).isEqualTo(200);
    }

    @Test
    void whoBeginsWithNothingChoosesTheKindThemselves() {
        as(YOUSSEF).post("/pieces", "sort", "guide");
        UUID piece = house.id("select id from knowledge.piece");
        assertThat(as(YOUSSEF).get("/pieces/" + piece))
                .bodyText()
                .contains("Kies een soort gesprek", "<option value=\"other\">")
                .doesNotContain("<option value=\"other\" selected");
        String[] none = WHOLE.clone();
        none[3] = "";
        assertThat(as(YOUSSEF).post("/pieces/" + piece + "/versions", none))
                .hasStatus(422)
                .bodyText()
                .contains("Kies bij welk soort gesprek dit hoort.", "Samen in de kas", "Kijk vooruit.");
        assertThat(house.count("knowledge.piece_version")).isZero();
    }

    /** Who took it away and when belong together, and putting it back writes nothing in it. */
    @Test
    void takingAwayAndPuttingBackChangeNoWord() {
        UUID piece = published();
        clock.set("2026-11-25T09:00");
        as(YOUSSEF).delete("/pieces/" + piece);
        assertThat(house.count("knowledge.piece where changed_at = ended_at")).isOne();
        clock.set("2026-11-26T09:00");
        as(YOUSSEF).post("/pieces/" + piece + "/return");
        assertThat(house.count("knowledge.piece where changed_at::date = '2026-11-26'"))
                .isOne();
        assertThat(as(YOUSSEF).get("/pieces")).bodyText().doesNotContain("Het concept is daarna veranderd");
        as(YOUSSEF).post("/pieces/" + piece, "revision", "2", "nl-name", "Anders");
        assertThat(as(YOUSSEF).get("/pieces")).bodyText().contains("Het concept is daarna veranderd");
    }

    private static String[] planned(String guide) {
        return new String[] {
            "kind",
            "other",
            "guide",
            guide,
            "day",
            "2026-11-30",
            "time",
            "10:00",
            "minutes",
            "30",
            "setting",
            "room",
            "place",
            "Buiten bij de kas"
        };
    }

    private UUID published() {
        as(YOUSSEF).post("/pieces", "sort", "guide");
        UUID piece = house.id("select id from knowledge.piece");
        as(YOUSSEF).post("/pieces/" + piece + "/versions", WHOLE);
        return piece;
    }

    private void again(UUID piece, String last) {
        String[] other = WHOLE.clone();
        other[1] = "2";
        other[other.length - 1] = last;
        assertThat(as(YOUSSEF).post("/pieces/" + piece + "/versions", other)).hasStatus(303);
    }

    private UUID questions() {
        as(YOUSSEF).post("/pieces", "sort", "questions");
        UUID set = house.id("select id from knowledge.piece where sort = 'questions'");
        published(set, "1", "Vraag 0?\nVraag 1?");
        return set;
    }

    private void published(UUID set, String revision, String asked) {
        assertThat(as(YOUSSEF)
                        .post(
                                "/pieces/" + set + "/versions",
                                "revision",
                                revision,
                                "kind",
                                "check_in",
                                "side",
                                "employee",
                                "nl-name",
                                "Werken in de kas",
                                "nl-questions",
                                asked))
                .hasStatus(303);
    }
}
