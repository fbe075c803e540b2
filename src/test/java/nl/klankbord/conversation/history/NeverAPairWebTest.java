package nl.klankbord.conversation.history;

import static nl.klankbord.TheCast.BRAM;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.JOLANDA;
import static nl.klankbord.TheCast.MARIT;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.klankbord.HouseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Between two people who never guided each other there is no page, also not an empty one with a name on it. */
class NeverAPairWebTest extends HouseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "conversations",
                "conversations/search",
                "conversations/printout",
                "conversations/printout/document",
                "agreements/printout",
                "agreements/printout/document",
                "series",
                "series/proposal",
                "proposal",
                "passing",
                "notes"
            })
    void aPageOfTwoIsThereForThoseTwo(String page) {
        for (UUID other : List.of(MARIT, JOLANDA, YOUSSEF, BRAM, DAAN)) {
            assertThat(as(other).get("/people/" + DAAN + "/" + page)).hasStatus(404);
        }
        assertThat(as(FATIMA).get("/people/" + DAAN + "/" + page)).hasStatusOk();
        assertThat(as(DAAN).get("/people/" + FATIMA + "/" + page)).hasStatusOk();
    }

    @Test
    void nothingIsOfferedToSomebodyOneNeverGuided() {
        String[] offer = {"day", "2026-11-30", "time", "10:00", "minutes", "15", "setting", "walk", "every", "2"};
        assertThat(as(MARIT).post("/people/" + DAAN + "/proposal", offer)).hasStatus(404);
        assertThat(as(MARIT).post("/people/" + DAAN + "/series/proposal", offer))
                .hasStatus(404);
        assertThat(as(MARIT).post("/people/" + DAAN + "/conversations/search", "words", "kas"))
                .hasStatus(404);
        assertThat(house.count("conversation.conversation")).isZero();
    }

    /** The page about a colleague is everybody's: it says who they are. */
    @Test
    void aColleagueIsStillFound() {
        assertThat(as(MARIT).get("/people/" + DAAN)).hasStatusOk();
    }
}
