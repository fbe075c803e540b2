package nl.klankbord.conversation.preparation;

import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.MARIT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.klankbord.FormToken;
import nl.klankbord.conversation.TalkTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class PreparationWebTest extends TalkTest {

    private static final String MOMENT = "2026-11-27T10:30";

    @Autowired
    private MockMvcTester mvc;

    private UUID talk = new UUID(0, 0);
    private String page = "";

    @BeforeEach
    void plan() {
        talk = fatimaAndDaanTalk(MOMENT);
        page = "/conversations/" + talk + "/preparation";
    }

    @Test
    void thePageSaysWhoSeesWhatAndIsNotThereForAnybodyElse() {
        assertThat(as(DAAN).get(page))
                .hasStatusOk()
                .bodyText()
                .contains("Fatima ziet alleen de regels die jij deelt", "bij een verzoek om inzage");
        assertThat(as(MARIT).get(page)).hasStatus(404);
        assertThat(as(MARIT).post(page, "text-new", "hoi")).hasStatus(404);
    }

    @Test
    void whoGuidesFindsAdviceWithWhatIsKnownFilledIn() {
        assertThat(as(FATIMA).get(page)).bodyText().contains("href=\"/advice?goal=keep&amp;setting=one-on-one\"");
        assertThat(as(DAAN).get(page)).bodyText().doesNotContain("/advice");
    }

    @Test
    void daanAddsALineSharesItAndTakesItBack() {
        assertThat(as(DAAN).post(page + "/lines", "text-new", "De nieuwe machine"))
                .hasStatus(303);
        Line line = lines(DAAN).getFirst();
        assertThat(as(FATIMA).get(page)).bodyText().doesNotContain("De nieuwe machine");

        assertThat(as(DAAN).post(page + "/" + line.id() + "/sharing", whole(line, "De nieuwe freesmachine")))
                .hasStatus(303);
        assertThat(as(FATIMA).get(page)).bodyText().contains("De nieuwe freesmachine");

        assertThat(as(DAAN).delete(page + "/" + line.id() + "/sharing")).hasStatus(303);
        assertThat(as(FATIMA).get(page)).bodyText().doesNotContain("freesmachine");
    }

    @Test
    void everyButtonKeepsEveryWord() {
        Line one = line("een");
        Line two = line("twee");

        assertThat(as(DAAN).post(
                                page + "/" + two.id() + "/place",
                                "place",
                                "1",
                                "text-" + one.id(),
                                "eerste",
                                "text-" + two.id(),
                                "tweede",
                                "text-new",
                                "derde",
                                "seen",
                                seen()))
                .hasStatus(303);

        assertThat(lines(DAAN)).extracting(Line::text).containsExactly("tweede", "eerste", "derde");
    }

    @Test
    void aLineIsTakenAwayByItsButtonOrByWipingItClean() {
        Line one = line("een");
        Line two = line("twee");

        assertThat(as(DAAN).delete(page + "/" + one.id(), whole(one, "een"))).hasStatusOk();
        assertThat(as(DAAN).post(page + "/" + two.id() + "/sharing", whole(two, "")))
                .hasStatus(303);

        assertThat(lines(DAAN)).isEmpty();
    }

    /** One press too many costs no word: for as long as the page stands there, the line is back with one press. */
    @Test
    void aLineThatWasTakenAwayIsPutBackAtItsPlace() {
        Line one = line("een");
        line("twee");
        as(DAAN).post(page + "/" + one.id() + "/sharing", whole(one, "een"));

        assertThat(as(DAAN).delete(page + "/" + one.id(), whole(one, "een")))
                .hasStatusOk()
                .bodyText()
                .contains("Deze regel is weg.", "name=\"back-text\" value=\"een\"");
        assertThat(lines(DAAN)).extracting(Line::text).containsExactly("twee");

        String back = one.id().toString();
        String[] pressed = {"back", back, "back-text", "een", "back-place", "1", "back-shared", "yes", "seen", seen()};
        assertThat(as(DAAN).post(page + "/lines", pressed)).hasStatus(303);
        assertThat(as(DAAN).post(page + "/lines", pressed)).hasStatus(303);
        assertThat(lines(DAAN)).extracting(Line::text).containsExactly("een", "twee");
        assertThat(lines(DAAN)).extracting(Line::shared).containsExactly(true, false);
    }

    @Test
    void aLineThatIsTooLongComesBackWithEveryWord() {
        assertThat(as(DAAN).post(page, "text-new", "x".repeat(2001)))
                .hasStatus(422)
                .bodyText()
                .contains("xxx", "Deze regel is te lang");
        assertThat(as(DAAN).get(page + "/lines")).as("a reload of that page").hasStatus(303);
    }

    @Test
    void twoTabsNeverOverwriteEachOther() {
        Line line = line("de machine");
        String[] elsewhere = whole(line, "mijn rijles");
        String[] here = whole(line, "de nieuwe machine");
        assertThat(as(DAAN).post(page, elsewhere)).hasStatus(303);

        assertThat(as(DAAN).post(page, here))
                .hasStatus(422)
                .bodyText()
                .contains("de nieuwe machine", "In een ander tabblad staat:", "mijn rijles");
        assertThat(lines(DAAN)).extracting(Line::text).containsExactly("mijn rijles");

        assertThat(as(DAAN).post(page, whole(lines(DAAN).getFirst(), "de nieuwe machine")))
                .hasStatus(303);
        assertThat(lines(DAAN)).extracting(Line::text).containsExactly("de nieuwe machine");
    }

    @Test
    void whileDaanTypesItIsKeptAndAnotherTabIsNotOverwritten() {
        Line line = line("de machine");
        String[] here = whole(line, "de nieuwe");
        MvcTestResult kept = autosave(here);
        assertThat(kept).hasStatus(204);
        String seen = String.valueOf(kept.getResponse().getHeader("Saved-Version"));

        assertThat(autosave("text-" + line.id(), "de nieuwe machine", "seen", seen))
                .hasStatus(204);
        assertThat(autosave("text-" + line.id(), "", "seen", seen()))
                .as("empty for a moment")
                .hasStatus(204);
        assertThat(autosave("text-" + line.id(), "iets anders", "seen", here[3]))
                .hasStatus(409);

        assertThat(lines(DAAN)).extracting(Line::text).containsExactly("de nieuwe machine");
    }

    @Test
    void nobodyWritesALineUnderSomebodyElsesNumber() {
        UUID fatimas = writes(FATIMA, talk, "van Fatima");

        assertThat(as(DAAN).post(page, "text-new", "van Daan", "fresh", fatimas.toString()))
                .hasStatus(404);
        assertThat(as(DAAN).post(page + "/" + fatimas + "/sharing")).hasStatus(404);

        assertThat(lines(FATIMA)).extracting(Line::text).containsExactly("van Fatima");
    }

    @Test
    void onceTheTalkBeganTheSharedLineStaysAndThePageSaysSo() {
        UUID shared = shares(DAAN, talk, "De nieuwe machine");
        clock.set(MOMENT);

        assertThat(as(DAAN).delete(page + "/" + shared + "/sharing"))
                .hasStatus(303)
                .cookies()
                .hasValue("toast", "toast.sharedStays");
        assertThat(as(DAAN).get(page)).bodyText().contains("Het gesprek is begonnen", "De nieuwe machine");
        assertThat(lines(FATIMA)).hasSize(1);
    }

    private Line line(String text) {
        UUID id = writes(DAAN, talk, text);
        return lines(DAAN).stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    private List<Line> lines(UUID person) {
        return looking(person, () -> preparations.lines(talk));
    }

    private String seen() {
        return Seen.of(lines(DAAN)).toString();
    }

    /** The form of one line as a tab holds it now, with this text typed in it. */
    private String[] whole(Line line, String text) {
        return new String[] {"text-" + line.id(), text, "seen", seen()};
    }

    private MvcTestResult autosave(String... fields) {
        var request = as(DAAN).seated(mvc.post().uri(page))
                .header("X-Autosave", "true")
                .with(FormToken.carried());
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }
}
