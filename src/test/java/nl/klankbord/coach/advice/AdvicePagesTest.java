package nl.klankbord.coach.advice;

import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.UUID;
import nl.klankbord.HouseTest;
import nl.klankbord.knowledge.Aspect;
import org.junit.jupiter.api.Test;

/** Telling what is going on, as somebody does it on the way to a talk. */
class AdvicePagesTest extends HouseTest {

    @Test
    void threeTapsLeadToAdvice() {
        assertThat(page("/advice")).contains("Wat wil je bereiken?", "href=\"/advice?goal=stop\"");
        assertThat(page("/advice?goal=stop"))
                .contains("Waar praten jullie?", "href=\"/advice?goal=stop&amp;setting=floor\"");
        assertThat(page("/advice?goal=stop&setting=floor"))
                .contains(
                        "Wat zie of hoor je?", "href=\"/advice?goal=stop&amp;setting=floor&amp;signal=crossed-line\"");
        assertThat(page("/advice?goal=stop&setting=floor&signal=crossed-line"))
                .contains(
                        "Dit kan helpen", "Doe dit eerst", "href=\"/techniques/negative-feedback\"", "Vaak gaat mis:");
    }

    @Test
    void dangerDoesNotWaitForAnybodysMood() {
        assertThat(page("/advice?goal=stop&setting=floor&signal=none&self=angry"))
                .contains(
                        "Nu even niet",
                        "Moet het nú stoppen?",
                        "href=\"/advice?goal=stop&amp;setting=floor&amp;signal=unsafe&amp;self=angry\"");
        assertThat(page("/advice?goal=stop&setting=floor&signal=unsafe&self=angry"))
                .contains("Doe dit eerst");
        assertThat(page("/advice?goal=willing&setting=floor&signal=none&self=angry"))
                .contains("Nu even niet")
                .doesNotContain("Moet het nú stoppen?");
    }

    @Test
    void whoSeesNothingInParticularIsAdvisedToo() {
        assertThat(page("/advice?goal=keep&setting=one-on-one&signal=none")).contains("Dit kan helpen");
    }

    @Test
    void whoIsAngryHearsThatItCanWaitAndWhatThere() {
        assertThat(page("/advice?goal=willing&setting=one-on-one&signal=none&self=angry"))
                .contains("Nu even niet", "Je bent zelf boos.", "Wat zou helpen als ik rustig ben?");
    }

    @Test
    void whoSaysItIsNotSafeHearsOfStoppingAndOfTheConfidantBeforeAnyTechnique() {
        String unsafe = page("/advice?goal=keep&setting=one-on-one&signal=unsafe");
        assertThat(unsafe).contains("id=\"safety\"", "Is er nu gevaar?", "Ga niet zelf uitzoeken");
        assertThat(unsafe.indexOf("Naar de vertrouwenspersoon")).isBetween(0, unsafe.indexOf("class=\"advised\""));
        assertThat(page("/advice?goal=keep&setting=one-on-one&signal=unsafe&self=angry"))
                .contains("Is er nu gevaar?", "href=\"/help\"");
        assertThat(page("/advice?goal=keep&setting=one-on-one&signal=none")).doesNotContain("id=\"safety\"");
    }

    @Test
    void whatNobodyKnowsIsLeftOut() {
        assertThat(page("/advice?goal=%3Cscript%3E&setting=nergens")).contains("Wat wil je bereiken?");
        assertThat(page("/advice?goal=keep&setting=floor&signal=none&self=%27&phase=x&open=1&goal=stop"))
                .contains("Dit kan helpen")
                .doesNotContain("x&amp;");
    }

    @Test
    void inEnglishEverythingIsEnglish() {
        as(DAAN).post("/me/language", "language", "en");
        assertThat(page(DAAN, "/advice?goal=willing&setting=phone&signal=unsure"))
                .contains("This could help", "What often goes wrong:")
                .doesNotContain("Dit kan helpen");
    }

    @Test
    void everyThingOneCanSeeHasAPlace() {
        assertThat(Arrays.stream(Sight.values()).flatMap(sight -> sight.codes().stream()))
                .containsExactlyInAnyOrderElementsOf(Aspect.SIGNAL.codes());
        assertThat(Aspect.GOAL.codes())
                .allSatisfy(goal -> assertThat(Sight.likely(goal)).isNotEmpty().isSubsetOf(Aspect.SIGNAL.codes()));
    }

    @Test
    void theStanceIsReadInHalfAMinute() {
        assertThat(page("/stance"))
                .contains("Ik sta naast de ander, niet erboven.", "Aanvaarden is niet hetzelfde als goedkeuren.");
    }

    private String page(String path) {
        return page(FATIMA, path);
    }

    private String page(UUID who, String path) {
        var page = as(who).get(path);
        assertThat(page).hasStatusOk();
        try {
            return page.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
