package nl.klankbord.conversation.need;

import static nl.klankbord.TheCast.BART;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.ILSE;
import static nl.klankbord.TheCast.JOLANDA;
import static nl.klankbord.TheCast.MARIT;
import static nl.klankbord.TheCast.TOMASZ;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.klankbord.HouseTest;
import nl.klankbord.conversation.Told;
import org.junit.jupiter.api.Test;

class NeedPagesTest extends HouseTest {

    private static final String WORDS = "Dat ik het eerst mag zien";
    private static final String OF_DAAN = "/people/" + DAAN + "/needs";

    @Test
    void whatHeWritesIsHisAlone() {
        writes("competence", WORDS, "self");
        assertThat(as(DAAN).get("/needs")).bodyText().contains(WORDS, "Alleen jij leest dit", "Waarover wil jij");
        assertThat(as(FATIMA).get(OF_DAAN)).bodyText().doesNotContain(WORDS);
    }

    @Test
    void whoGuidesHimReadsItOnceSharedAlsoBesideATalkAndNobodyElse() {
        UUID talk = new Told(house).agreed(DAAN, FATIMA, "2026-11-26T10:00");
        writes("competence", WORDS, "guides");
        assertThat(as(FATIMA).get(OF_DAAN)).bodyText().contains(WORDS, "Iets goed kunnen");
        String preparation = "/conversations/" + talk + "/preparation";
        assertThat(as(FATIMA).get(preparation)).bodyText().contains(WORDS, "Goed om te weten over Daan");
        assertThat(as(DAAN).get(preparation)).bodyText().doesNotContain(WORDS);
        for (UUID other : new UUID[] {MARIT, BART, JOLANDA, TOMASZ, YOUSSEF, ILSE, DAAN}) {
            assertThat(as(other).get(OF_DAAN)).hasStatus(404);
        }
        writes("competence", WORDS, "self");
        assertThat(as(FATIMA).get(preparation)).bodyText().doesNotContain(WORDS);
        writes("competence", WORDS, "guides");
        house.run("update people.reporting_line set ends_on = '2026-11-23' where employee_id = ?", DAAN);
        assertThat(as(FATIMA).get(OF_DAAN)).hasStatus(404);
        assertThat(as(FATIMA).get(preparation)).bodyText().doesNotContain(WORDS);
    }

    @Test
    void oneMattersMost() {
        for (String need : new String[] {"competence", "autonomy"}) {
            as(DAAN).post("/needs/" + need, "text", WORDS, "foremost", "yes");
        }
        assertThat(house.count("conversation.need where foremost and need = 'autonomy'"))
                .isEqualTo(1);
        assertThat(house.count("conversation.need where foremost")).isEqualTo(1);
        assertThat(house.count("conversation.need")).isEqualTo(2);
        assertThat(as(DAAN).get("/needs")).bodyText().containsOnlyOnce("Het belangrijkst");
    }

    @Test
    void whatIsEmptyOrLongComesBackAndWhatIsNoNeedIsNotThere() {
        String letter = "lang ".repeat(120).strip();
        assertThat(as(DAAN).post("/needs/safety", "text", letter, "foremost", "yes"))
                .hasStatus(422)
                .bodyText()
                .contains(letter, "hooguit 500");
        assertThat(as(DAAN).post("/needs/safety", "text", " "))
                .hasStatus(422)
                .bodyText()
                .contains("in je eigen woorden");
        assertThat(as(DAAN).get("/needs/money")).hasStatus(404);
        assertThat(as(DAAN).post("/needs/money", "text", WORDS)).hasStatus(404);
        assertThat(house.count("conversation.need")).isZero();
    }

    /** What she wonders is a question, and stands among her own notes, which go by themselves. */
    @Test
    void whatSheWondersIsHersAlone() {
        assertThat(as(FATIMA).get(OF_DAAN))
                .bodyText()
                .contains("Kan Daan genoeg zelf kiezen?")
                .doesNotContain("Voor jezelf");
        assertThat(as(FATIMA).get(OF_DAAN + "?wonder=autonomy"))
                .bodyText()
                .contains("Ik vraag me af of Daan", "Voor jezelf");
        assertThat(as(FATIMA).get(OF_DAAN + "?wonder=money")).hasStatusOk();
        as(FATIMA).post("/people/" + DAAN + "/notes", "text", "Zou Daan zelf willen kiezen?");
        assertThat(house.count("conversation.note where author_id = ? and ends_on = '2027-05-24'", FATIMA))
                .isEqualTo(1);
        assertThat(as(DAAN).get("/people/" + FATIMA + "/notes")).bodyText().doesNotContain("Zou Daan");
    }

    @Test
    void heTakesItAwayAndItGoesWithHim() {
        writes("safety", WORDS, "guides");
        assertThat(as(MARIT).delete("/needs/safety")).hasStatus(303);
        assertThat(house.count("conversation.need")).isEqualTo(1);
        assertThat(as(DAAN).delete("/needs/safety")).hasStatus(303);
        assertThat(house.count("conversation.need")).isZero();
        writes("safety", WORDS, "guides");
        house.run("update people.person set left_on = '2026-11-20' where id = ?", DAAN);
        house.run("select conversation.clear_needs('2030-01-01')");
        assertThat(house.count("conversation.need")).isZero();
    }

    private void writes(String need, String text, String audience) {
        assertThat(as(DAAN).post("/needs/" + need, "text", text, "audience", audience))
                .hasStatus(303);
    }
}
