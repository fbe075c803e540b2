package nl.klankbord.conversation.search;

import static nl.klankbord.TheCast.BART;
import static nl.klankbord.TheCast.BRAM;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.ILSE;
import static nl.klankbord.TheCast.JOLANDA;
import static nl.klankbord.TheCast.MARIT;
import static nl.klankbord.TheCast.TOMASZ;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.HouseTest;
import nl.klankbord.Statements;
import nl.klankbord.conversation.Told;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class SearchWebTest extends HouseTest {

    @Autowired
    private Passages passages;

    @Autowired
    private TransactionTemplate transaction;

    private UUID talk = new UUID(0, 0);

    /** Everything says 'rooster' somewhere, each in its own way. */
    @BeforeEach
    void theyTalked() {
        Told told = new Told(house);
        talk = told.agreed(DAAN, FATIMA, "2026-11-17T10:00");
        told.line(talk, DAAN, "Mijn roosters delen", true);
        told.line(talk, DAAN, "Rooster: durf ik niet te zeggen", false);
        told.line(talk, FATIMA, "Roostervoorstel laten zien", true);
        told.line(talk, FATIMA, "Rooster is lastig voor mij", false);
        as(FATIMA)
                .post(
                        minutes(),
                        "text",
                        "We hadden het over het rooster van december.",
                        "what-1",
                        "Het rooster ophangen",
                        "who-1",
                        FATIMA.toString());
        as(DAAN).post(minutes() + "/1/differing-view", "view", "Ik zie het rooster anders.");
        note(FATIMA, DAAN, "Notitie van Fatima: rooster");
        note(DAAN, FATIMA, "Notitie van Daan: rooster");
    }

    @Test
    void daanFindsWhatTheyShareAndWhatIsHisAlone() {
        search(DAAN, FATIMA, "roster")
                .contains(
                        "Mijn ",
                        "Roostervoorstel",
                        "van december",
                        " ophangen",
                        " anders",
                        ": durf ik niet",
                        "Notitie van Daan")
                .doesNotContain("lastig voor mij", "Notitie van Fatima")
                .contains("Alleen jij ziet dit in Klankbord", "Niets met precies");
    }

    @Test
    void fatimaFindsWhatTheyShareAndWhatIsHersAlone() {
        search(FATIMA, DAAN, "rooster")
                .contains("Mijn ", "van december", "lastig voor mij", "Notitie van Fatima")
                .doesNotContain("durf ik niet", "Notitie van Daan", "Niets met precies");
    }

    @Test
    void whatWasFoundIsMarked() {
        search(FATIMA, DAAN, "december").contains("het rooster van <mark>december</mark>.");
    }

    @Test
    void nobodyElseFindsAnythingFromEitherSide() {
        for (UUID other : List.of(MARIT, BART, TOMASZ, JOLANDA, YOUSSEF, ILSE, BRAM)) {
            for (UUID one : List.of(DAAN, FATIMA)) {
                // Marit and Bart have Fatima for a guide too, and Jolanda is hers: what they look through is their own.
                if (one.equals(FATIMA) && List.of(MARIT, BART, JOLANDA).contains(other)) {
                    search(other, one, "rooster").contains("Niets gevonden met").doesNotContain("<mark>");
                } else {
                    assertThat(as(other).post("/people/" + one + "/conversations/search", "words", "rooster"))
                            .hasStatus(404);
                }
                assertThat(read(other, one)).as("%s about %s", other, one).isEmpty();
            }
        }
    }

    @Test
    void whoGuidedSomebodyBeforeFindsNothingOfWhatCameAfter() {
        house.run(
                "insert into people.reporting_line (id, employee_id, manager_id, kind, source, starts_on, ends_on)"
                        + " values (gen_random_uuid(), ?, ?, 'line', 'x', '2020-01-01', '2025-01-01')",
                DAAN,
                JOLANDA);
        search(JOLANDA, DAAN, "rooster").contains("Niets gevonden met");
    }

    @Test
    void aNoteIsFoundUntilItsLastDay() {
        assertThat(read(DAAN, FATIMA)).anyMatch(it -> it.what() == Passage.What.NOTE && it.own());
        clock.set("2027-07-01T10:00");
        assertThat(read(DAAN, FATIMA)).noneMatch(it -> it.what() == Passage.What.NOTE);
    }

    @Test
    void anOlderVersionOfTheMinutesIsNotFound() {
        as(FATIMA).post(minutes(), "text", "Nu staat er iets nieuws.", "basedOn", "1");
        assertThat(read(DAAN, FATIMA))
                .filteredOn(it -> it.what() == Passage.What.MINUTES)
                .extracting(Passage::text)
                .containsExactly("Nu staat er iets nieuws.");
    }

    @Test
    void theWordIsNeitherInAnAddressNorInAQuestionToTheDatabase() {
        String path = "/people/" + FATIMA + "/conversations/search";
        assertThat(as(DAAN).get(path)).hasStatusOk().bodyText().contains("method=\"post\" action=\"" + path + "\"");
        var daan = as(DAAN);
        List<Statements.Asked> asked = Statements.during(() -> daan.post(path, "words", "pesten"));
        assertThat(asked)
                .hasSizeBetween(3, 6)
                .anyMatch(it -> told(it).contains(FATIMA.toString()))
                .noneMatch(it -> told(it).contains("pesten"));
        assertThat(as(DAAN).get(path + "?words=rooster")).bodyText().doesNotContain("<mark>");
    }

    @Test
    void whatIsTypedIsShownAsTextAndNeverAsAPage() {
        search(DAAN, FATIMA, "<script>alert(1)</script>")
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;alert(1)");
    }

    @Test
    void aNobodyIsNotHere() {
        assertThat(as(DAAN).post("/people/" + UUID.randomUUID() + "/conversations/search", "words", "rooster"))
                .hasStatus(404);
    }

    private static String told(Statements.Asked asked) {
        return asked.values().stream()
                .map(it -> Arrays.deepToString(it.arguments()))
                .collect(Collectors.joining(" ", asked.sql(), ""));
    }

    private List<Passage> read(UUID viewer, UUID other) {
        return looking(viewer, () -> transaction.execute(_ -> passages.with(other, LocalDate.now(clock))));
    }

    private AbstractStringAssert<?> search(UUID viewer, UUID other, String words) {
        var found = as(viewer).post("/people/" + other + "/conversations/search", "words", words);
        assertThat(found).hasStatusOk();
        assertThat(found).hasHeader("Cache-Control", "no-store");
        return assertThat(new String(found.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private void note(UUID author, UUID about, String text) {
        as(author).post("/people/" + about + "/notes", "text", text);
    }

    private String minutes() {
        return "/conversations/" + talk + "/minutes";
    }
}
