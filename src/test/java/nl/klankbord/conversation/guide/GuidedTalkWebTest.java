package nl.klankbord.conversation.guide;

import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.MARIT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.klankbord.conversation.TalkTest;
import nl.klankbord.knowledge.guide.Guide;
import nl.klankbord.knowledge.guide.Guides;
import nl.klankbord.web.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A guide shapes what one prepares, the screen on the table, and what is written down; who chose it alone knows so. */
class GuidedTalkWebTest extends TalkTest {

    private static final String MOMENT = "2026-11-27T10:30";

    @Autowired
    private Guides guides;

    @Autowired
    private GuideChoices choices;

    private UUID talk = new UUID(0, 0);
    private String path = "";

    @BeforeEach
    void plan() {
        talk = fatimaAndDaanTalk(MOMENT);
        path = "/conversations/" + talk;
    }

    @Test
    void aGuideThatFatimaChoseIsHersAlone() {
        chooses("complaint");
        Guide.Text text = text("complaint");
        assertThat(as(FATIMA).get(path + "/preparation"))
                .bodyText()
                .contains("Alleen jij weet dat je deze gebruikt", text.manager().getFirst());
        for (String page : new String[] {"", "/preparation", "/course", "/minutes", "/sheet"}) {
            assertThat(as(DAAN).get(path + page))
                    .bodyText()
                    .doesNotContain(
                            "href=\"/guides/complaint\"",
                            text.manager().getFirst(),
                            text.steps().get(1).name());
        }
        assertThat(looking(DAAN, () -> choices.of(talk)).guide()).isNull();
    }

    @Test
    void anAnswerBecomesALineOfOnesOwnAndIsNotAskedAgain() {
        chooses("behaviour");
        String question = text("behaviour").manager().getFirst();
        assertThat(as(FATIMA)
                        .post(
                                path + "/preparation",
                                "asked-1",
                                question,
                                "line-1",
                                UUID.randomUUID().toString(),
                                "answer-1",
                                "Drie keer na acht uur"))
                .hasStatus(303);
        assertThat(looking(FATIMA, () -> preparations.lines(talk)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.text()).isEqualTo(question + "\nDrie keer na acht uur");
                    assertThat(line.shared()).isFalse();
                });
        assertThat(as(FATIMA).get(path + "/preparation")).bodyText().doesNotContain("value=\"" + question);
        assertThat(as(DAAN).get(path + "/preparation")).bodyText().doesNotContain("Drie keer");
    }

    @Test
    void takingAnotherGuideKeepsEveryWord() {
        chooses("behaviour");
        String question = text("behaviour").manager().getFirst();
        String answer = "x".repeat(2001);
        assertThat(as(FATIMA)
                        .post(
                                path + "/preparation/guide",
                                "guide",
                                "progress",
                                "asked-1",
                                question,
                                "answer-1",
                                answer))
                .hasStatus(422)
                .bodyText()
                .contains(answer, "te lang");
        assertThat(as(FATIMA)
                        .post(
                                path + "/preparation/guide",
                                "guide",
                                "progress",
                                "text-new",
                                "Zijn rooster",
                                "asked-1",
                                question,
                                "answer-1",
                                "Bij de lijn"))
                .hasStatus(303);
        assertThat(looking(FATIMA, () -> preparations.lines(talk)))
                .extracting(line -> line.text())
                .containsExactly("Zijn rooster", question + "\nBij de lijn");
        assertThat(as(FATIMA).post(path + "/preparation/guide", "guide", "absence"))
                .hasStatus(404);
    }

    @Test
    void whoLeadsHasWordsAtHandOnTheScreenThatBothLookAt() {
        as(FATIMA).post(path + "/preparation/guide", "guide", "hard-reality");
        Guide.Step step = text("hard-reality").steps().getFirst();
        assertThat(as(FATIMA).get(path + "/course"))
                .hasStatusOk()
                .bodyText()
                .contains(step.name(), step.say().getFirst(), "10.30")
                .doesNotContain(text("hard-reality").name());
        assertThat(as(DAAN).get(path + "/course"))
                .bodyText()
                .contains("Wat de medewerker wil bespreken")
                .doesNotContain(step.say().getFirst());
        assertThat(as(MARIT).get(path + "/course")).hasStatus(404);
    }

    @Test
    void whatIsWorthWritingStandsThereAndAnAgreementIsATapAway() {
        chooses("behaviour");
        assertThat(as(FATIMA).get(path + "/minutes"))
                .bodyText()
                .contains(
                        text("behaviour").ending().write().getFirst(),
                        text("behaviour").ending().close().getFirst());
        assertThat(as(FATIMA).post(path + "/minutes/draft/rows", "text", "Het ging goed.", "suggestion", "2"))
                .hasStatus(303);
        assertThat(as(FATIMA).get(path + "/minutes"))
                .bodyText()
                .contains("Het ging goed.", "value=\"Ik bel zodra ik weet dat het anders loopt.\"", "2026-12-08");
    }

    @Test
    void whoPlansATalkCanChooseTheirGuideWithIt() {
        as(FATIMA)
                .post(
                        "/people/" + DAAN + "/proposal",
                        "kind",
                        "other",
                        "guide",
                        "hard-reality",
                        "day",
                        "2026-11-30",
                        "time",
                        "10:00",
                        "minutes",
                        "30",
                        "setting",
                        "room");
        UUID planned = house.id("select id from conversation.conversation where kind = 'other'");
        assertThat(looking(FATIMA, () -> choices.of(planned)).key()).isEqualTo("hard-reality");
        assertThat(looking(DAAN, () -> choices.of(planned)).key()).isEmpty();
    }

    private void chooses(String guide) {
        assertThat(as(FATIMA).post(path + "/preparation/guide", "guide", guide)).hasStatus(303);
    }

    private Guide.Text text(String guide) {
        return guides.find(guide).orElseThrow().in(Language.NL);
    }
}
