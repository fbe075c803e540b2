package nl.klankbord;

import static nl.klankbord.TheCast.BRAM;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static org.assertj.core.api.Assertions.assertThat;

import nl.klankbord.people.Colleague;
import nl.klankbord.people.Lines;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TheHouseTest extends HouseTest {

    @Autowired
    private Lines lines;

    @Test
    void fatimaIsGreetedOnATuesdayMorning() {
        assertThat(as(FATIMA).get("/"))
                .hasStatusOk()
                .bodyText()
                .contains("dinsdag 24 november", "Goedemorgen, Fatima.");
    }

    @Test
    void whoDidNotSignInIsAskedToDoSo() {
        assertThat(stranger().get("/")).hasStatus(303).hasHeader("Location", "/sign-in?to=%2F");
    }

    @Test
    void aFormIsTakenWithItsToken() {
        assertThat(as(DAAN).delete("/session")).hasStatus(303).hasHeader("Location", "/sign-in");
    }

    @Test
    void linesAreFoundThroughTheViewer() {
        assertThat(looking(FATIMA, lines::team)).extracting(Colleague::given).containsExactly("Daan", "Bart", "Marit");
        assertThat(looking(BRAM, lines::team)).isEmpty();
    }
}
