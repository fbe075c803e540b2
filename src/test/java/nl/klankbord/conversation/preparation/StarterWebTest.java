package nl.klankbord.conversation.preparation;

import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.MARIT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.klankbord.conversation.TalkTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever does not know what to write takes a sentence, and it is their own from then on. */
class StarterWebTest extends TalkTest {

    private UUID talk = new UUID(0, 0);
    private String page = "";

    @BeforeEach
    void plan() {
        talk = fatimaAndDaanTalk("2026-11-27T10:30");
        page = "/conversations/" + talk + "/preparation";
    }

    @Test
    void eachSideGetsItsOwnSentences() {
        assertThat(as(DAAN).get(page))
                .bodyText()
                .contains("Ik weet even niet wat", "Dit vind ik nu lastig.")
                .doesNotContain("Wat heb je van mij nodig?");
        assertThat(as(FATIMA).get(page))
                .bodyText()
                .contains("Wat heb je van mij nodig?")
                .doesNotContain("Dit vind ik nu lastig.");
    }

    @Test
    void oneTapMakesALineThatIsHisAloneAndHisToChange() {
        assertThat(as(DAAN).post(page + "/starters/hard", "text-new", "Mijn rooster"))
                .hasStatus(303);

        assertThat(lines(DAAN)).extracting(Line::text).containsExactly("Mijn rooster", "Dit vind ik nu lastig.");
        assertThat(lines(FATIMA)).as("what Fatima sees").isEmpty();
        UUID taken = lines(DAAN).getLast().id();
        assertThat(as(DAAN).post(
                                page,
                                "text-" + taken,
                                "De nieuwe machine vind ik lastig.",
                                "seen",
                                Seen.of(lines(DAAN)).toString()))
                .hasStatus(303);
        assertThat(lines(DAAN)).extracting(Line::text).contains("De nieuwe machine vind ik lastig.");
    }

    @Test
    void tappedTwiceItIsOneLineAndNoLongerOffered() {
        as(DAAN).post(page + "/starters/hard");
        as(DAAN).post(page + "/starters/hard");

        assertThat(lines(DAAN)).hasSize(1);
        assertThat(as(DAAN).get(page))
                .bodyText()
                .doesNotContain("/starters/hard")
                .contains("/starters/proud");
    }

    @Test
    void withAsManyLinesAsATalkCanBearNothingIsAdded() {
        for (int at = 0; at < Line.MOST; at++) {
            writes(DAAN, talk, "regel " + at);
        }
        assertThat(as(DAAN).post(page + "/starters/hard"))
                .hasStatus(303)
                .cookies()
                .hasValue("toast", "toast.linesFull");
        assertThat(lines(DAAN)).hasSize(Line.MOST);
    }

    @Test
    void nobodyElseTakesAnythingAndNoSentenceIsMadeUp() {
        assertThat(as(MARIT).post(page + "/starters/hard")).hasStatus(404);
        assertThat(as(DAAN).post(page + "/starters/stop")).as("a manager's").hasStatus(404);
        assertThat(as(DAAN).get(page + "/starters/hard")).as("a reload").hasStatus(303);
        assertThat(lines(DAAN)).isEmpty();
    }

    private List<Line> lines(UUID person) {
        return looking(person, () -> preparations.lines(talk));
    }
}
