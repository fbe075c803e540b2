package nl.klankbord.privacy.blackout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import nl.klankbord.HouseTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Fatima gives Daan what she wrote about him, without what somebody else told her: that he finds nowhere. */
class BlackoutTest extends HouseTest {

    private static final String WROTE =
            "Vroeg twee keer zelf om hulp. Sietske vindt hem druk. Met Sietske erbij lukt het.";
    private static final String GIVEN = "Vroeg twee keer zelf om hulp. ████ Met ████ erbij lukt het.";

    private static final String FOUND = "select count(*) from %s t where to_jsonb(t)::text ilike '%%%s%%'";

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private String review = "";

    @BeforeEach
    void asked() {
        as(FATIMA).post("/people/" + DAAN + "/notes", "text", WROTE);
        as(DAAN).post("/me/request");
        review = "/me/reviews/" + house.id("select id from privacy.review");
    }

    @Test
    void whatIsBlackIsNowhereInWhatDaanCanRead() throws IOException {
        assertThat(as(FATIMA).post(review + "/blackout", "sentence", "1", "words", "sietske"))
                .hasStatus(303);
        assertThat(page(FATIMA, review + "/blackout")).contains("Zo leest Daan de Boer het", "Vroeg twee keer");
        assertThat(page(FATIMA, "/me/reviews")).contains(WROTE, "Zo wordt het gelezen");
        as(FATIMA).post(review, "choice", "release");

        assertThat(house.count("privacy.answer where text = ? and blacked_out", GIVEN))
                .isEqualTo(1);
        assertThat(page(DAAN, "/me/request"))
                .contains(
                        "Vroeg twee keer zelf om hulp",
                        "Een zwart blok gaat over iemand anders",
                        "(onleesbaar gemaakt)")
                .doesNotContain("Sietske", "druk");
        assertThat(as(DAAN).get("/me/request")).bodyText().doesNotContainIgnoringCase("sietske");
        assertThat(copy()).contains("████ erbij lukt het").doesNotContainIgnoringCase("sietske");
        assertThat(as(DAAN).post("/me/kept/paper")).bodyText().contains("████").doesNotContainIgnoringCase("sietske");
    }

    /** The same question put to the database itself, table by table, before and after. */
    @Test
    void noTableShowsItToDaan() {
        as(FATIMA).post(review + "/blackout", "sentence", "1", "words", "Sietske");
        assertThat(shown(DAAN, "sietske")).isEmpty();
        as(FATIMA).post(review, "choice", "release");
        assertThat(shown(DAAN, "sietske")).isEmpty();
        assertThat(shown(DAAN, "twee keer zelf om hulp")).containsExactly("privacy.answer");
        assertThat(shown(YOUSSEF, "twee keer")).isEmpty();
        assertThat(shown(FATIMA, "sietske")).containsExactly("conversation.note");
        assertThat(house.count("conversation.note where text = ?", WROTE)).isEqualTo(1);
    }

    @Test
    void sheCanTakeTheBlockAwayAgain() {
        as(FATIMA).post(review + "/blackout", "sentence", "1");
        as(FATIMA).post(review + "/blackout");
        as(FATIMA).post(review, "choice", "release");
        assertThat(house.count("privacy.answer where text = ? and not blacked_out", WROTE))
                .isEqualTo(1);
    }

    @Test
    void wordsThatAreNotThereOrWouldLeaveNothingComeBackWithTheForm() {
        assertThat(as(FATIMA).post(review + "/blackout", "sentence", "1", "words", "Hendrik"))
                .hasStatus(422)
                .bodyText()
                .contains("Hendrik", "Dit staat er niet zo", "checked");
        assertThat(as(FATIMA).post(review + "/blackout", "sentence", "0", "sentence", "1", "sentence", "2"))
                .hasStatus(422)
                .bodyText()
                .contains("blijft er niets over");
        assertThat(house.count("privacy.review where marks = '{}'")).isEqualTo(1);
    }

    @Test
    void nobodyElseReadsOrMarksHerWords() {
        for (UUID other : List.of(DAAN, YOUSSEF)) {
            assertThat(as(other).get(review + "/blackout")).hasStatus(404);
            assertThat(as(other).post(review + "/blackout", "words", "hulp")).hasStatus(404);
        }
        assertThat(asks(DAAN, "select count(*) from (select privacy.mark(id, array[0, 5]) from privacy.review) m"))
                .isZero();
        assertThat(house.count("privacy.review where marks = '{}'")).isEqualTo(1);
    }

    /** Every table in which this person finds these words, whatever the column. */
    private List<String> shown(UUID viewer, String words) {
        return looking(
                        viewer,
                        () -> transaction.execute(
                                _ -> database.sql("""
                        select format('%I.%I', schemaname, tablename) from pg_tables
                         where schemaname in ('access', 'privacy', 'people', 'post', 'conversation')
                           and has_table_privilege(format('%I.%I', schemaname, tablename), 'select') order by 1""").query(String.class).list()))
                .stream()
                .filter(it -> asks(viewer, FOUND.formatted(it, words)) > 0)
                .toList();
    }

    private long asks(UUID viewer, String sql) {
        return looking(
                viewer,
                () -> transaction.execute(
                        _ -> database.sql(sql).query(Long.class).single()));
    }

    private String copy() throws IOException {
        var answer = as(DAAN).post("/me/kept/copy").getResponse();
        var all = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(new String(zip.readAllBytes(), UTF_8));
            }
        }
        return all.toString();
    }

    private String page(UUID who, String path) throws IOException {
        return Jsoup.parse(as(who).get(path).getResponse().getContentAsString()).text();
    }
}
