package nl.klankbord.privacy.law;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.klankbord.TheCast.BRAM;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.klankbord.HouseTest;
import nl.klankbord.web.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What Klankbord says about the law is content with a source and days; an organisation puts its own word beside it, and never over it. */
class LawTest extends HouseTest {

    private static final String SHIPPED = "Uiterlijk op deze dag meldt de werkgever het aan het UWV.";
    private static final String OURS = "Bij ons doet de casemanager dit in week 41.";

    @Autowired
    private Law law;

    /** Counted by hand from the articles that are named with each date. */
    @Test
    void theDatesOfAbsenceAreThoseOfTheArticles() {
        LocalDate from = LocalDate.parse("2026-01-05");
        assertThat(law.about(Topic.ABSENCE, Language.NL).stream()
                        .filter(it -> it.days() > 0)
                        .map(it -> from.plusDays(it.days()).toString()))
                .containsExactly(
                        "2026-02-16",
                        "2026-03-02",
                        "2026-10-26",
                        "2027-01-04",
                        "2027-09-20",
                        "2027-10-04",
                        "2027-10-18",
                        "2028-01-03");
    }

    @Test
    void eachIsWholeInBothLanguagesAndSaysWhenItWasRead() {
        assertThat(law.in(Language.EN).keySet())
                .isEqualTo(law.in(Language.NL).keySet())
                .hasSizeGreaterThan(20);
        for (Language language : Language.values()) {
            assertThat(law.in(language).values()).allSatisfy(it -> {
                assertThat(it.text()).isNotBlank();
                assertThat(it.source()).isNotBlank();
                assertThat(it.state() == State.OLD && it.version() == null).isFalse();
            });
        }
    }

    @Test
    void whatHoldsWithUsStandsBesideItWhereverItIsSaid() throws Exception {
        String guide = "/guides/absence";
        assertThat(counted(guide))
                .contains(SHIPPED, "Laatst bekeken door de makers op")
                .doesNotContain("Bij ons");
        put(YOUSSEF, "absence-uwv", OURS, "2026-11-20");
        put(BRAM, "council-consent", "Ingestemd op 1 oktober.", "2026-10-01");
        assertThat(counted(guide)).contains(SHIPPED, OURS, "Door ons nagekeken op 20 november 2026");
        assertThat(text(YOUSSEF, "/privacy/law")).contains(SHIPPED, OURS, "WOR artikel 27 lid 1");
        String paper = Jsoup.parse(as(BRAM).post("/privacy/papers/works-council")
                        .getResponse()
                        .getContentAsString())
                .text();
        assertThat(paper).contains("WOR artikel 27 lid 1", "Ingestemd op 1 oktober.", "1 oktober 2026");
        as(YOUSSEF).delete("/privacy/law/absence-uwv/note");
        assertThat(counted(guide)).contains(SHIPPED).doesNotContain(OURS);
    }

    /** Who changed it and when is there to read; nobody's words are. What stays as it is, is no change. */
    @Test
    void whoeverChangesItLeavesATrail() {
        UUID statement = UUID.nameUUIDFromBytes("law absence-uwv".getBytes(UTF_8));
        String trail = "access.audit where viewer_id = ? and subject_id = ? and object_id = ? and action = ?";
        put(YOUSSEF, "absence-uwv", OURS, "2026-11-20");
        assertThat(house.count(trail, YOUSSEF, YOUSSEF, statement, "lawNotePut"))
                .isOne();
        assertThat(house.count("access.audit t where strpos(t::text, 'casemanager') > 0"))
                .isZero();
        put(BRAM, "absence-uwv", OURS, "2026-11-20");
        as(BRAM).delete("/privacy/law/keeping-list/note");
        assertThat(house.count("access.audit where viewer_id = ? and action like 'law%'", BRAM))
                .isZero();
        as(BRAM).delete("/privacy/law/absence-uwv/note");
        assertThat(house.count(trail, BRAM, BRAM, statement, "lawNoteRemoved")).isOne();
        assertThat(as(YOUSSEF).get("/me")).bodyText().contains("Je zette iets bij wat de wet zegt");
    }

    @Test
    void aDayThatIsStillToComeComesBackWithTheWords() {
        assertThat(as(YOUSSEF).post("/privacy/law/keeping-list/note", "note", OURS, "checked", "2026-11-25"))
                .hasStatus(422)
                .bodyText()
                .contains(OURS, "Die dag moet nog komen");
        assertThat(as(YOUSSEF).post("/privacy/law/keeping-list/note", "note", "x".repeat(601), "checked", "ooit"))
                .hasStatus(422);
        assertThat(house.count("privacy.law_note")).isZero();
    }

    @Test
    void onlyHrAndAdministratorsWriteThereAndOnlyBesideWhatIsThere() {
        assertThat(as(DAAN).get("/privacy/law")).hasStatus(403);
        assertThat(as(DAAN).post("/privacy/law/keeping-list/note", "note", OURS, "checked", "2026-11-20"))
                .hasStatus(403);
        assertThat(as(YOUSSEF).post("/privacy/law/nergens/note", "note", OURS, "checked", "2026-11-20"))
                .hasStatus(404);
        assertThat(house.count("privacy.law_note")).isZero();
    }

    private void put(UUID who, String key, String words, String day) {
        assertThat(as(who).post("/privacy/law/" + key + "/note", "note", words, "checked", day))
                .hasStatus(303);
    }

    private String counted(String guide) throws Exception {
        return Jsoup.parse(as(FATIMA)
                        .post(guide, "from", "2026-01-05")
                        .getResponse()
                        .getContentAsString())
                .text();
    }

    private String text(UUID who, String path) throws Exception {
        return Jsoup.parse(as(who).get(path).getResponse().getContentAsString()).text();
    }
}
