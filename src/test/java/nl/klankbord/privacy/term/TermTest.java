package nl.klankbord.privacy.term;

import static nl.klankbord.TheCast.BRAM;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.MARIT;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import nl.klankbord.HouseTest;
import nl.klankbord.conversation.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What came to its end goes, no earlier and no later, and the house says that it went. */
class TermTest extends HouseTest {

    @Autowired
    private Clearings clearings;

    private UUID withDaan = DAAN;
    private UUID withMarit = MARIT;

    @BeforeEach
    void talked() {
        Told told = new Told(house);
        withDaan = told.held(DAAN, FATIMA, "2026-11-10T10:00");
        told.line(withDaan, FATIMA, "Niet gedeeld", false);
        told.line(withDaan, FATIMA, "Gedeeld", true);
        withMarit = told.held(MARIT, FATIMA, "2026-11-11T10:00");
    }

    /** Two years after Daan left his talks go for Fatima too, and so does he; what she shares with Marit stays. */
    @Test
    void theEarlierOfTwoEndsCountsForBoth() {
        house.run("update people.person set left_on = '2026-11-30' where id = ?", DAAN);
        night("2028-11-30T03:30");
        assertThat(house.count("conversation.conversation where id = ?", withDaan))
                .isEqualTo(1);
        night("2028-12-01T03:30");
        assertThat(house.count("conversation.conversation where id = ?", withDaan))
                .isZero();
        assertThat(house.count("people.person where id = ?", DAAN)).isZero();
        assertThat(house.count("access.account where person_id = ?", DAAN)).isZero();
        assertThat(house.count("privacy.erasure where person_id = ? and ground = 'left'", DAAN))
                .isEqualTo(1);
        assertThat(house.count("conversation.conversation where id = ?", withMarit))
                .isEqualTo(1);
        assertThat(house.count("privacy.clearing where cleared_on = '2028-12-01' and kind = 'person' and number = 1"))
                .isEqualTo(1);
    }

    @Test
    void whatWasNotSharedGoesAMonthAfterTheTalk() {
        night("2026-12-10T03:30");
        assertThat(house.count("conversation.preparation_line")).isEqualTo(2);
        night("2026-12-12T03:30");
        assertThat(house.count("conversation.preparation_line where shared_at is null"))
                .isZero();
        assertThat(house.count("conversation.preparation_line where shared_at is not null"))
                .isEqualTo(1);
    }

    @Test
    void aLinkThatNobodyUsedGoesInTheNight() {
        house.run(
                "insert into access.sign_in_link (id, person_id, browser_hash, asked_at) values (gen_random_uuid(), ?, 'a', '2026-11-24T16:00Z')",
                DAAN);
        night("2026-11-24T03:30");
        assertThat(house.count("access.sign_in_link")).isEqualTo(1);
        night("2026-11-25T03:30");
        assertThat(house.count("access.sign_in_link")).isZero();
    }

    @Test
    void talksOfLongAgoGoWhereAHouseChoseSoUnlessSomethingIsStillPromised() {
        new Told(house).promise(withMarit, MARIT, FATIMA, FATIMA, "Nog te doen", null);
        night("2027-12-01T03:30");
        assertThat(house.count("conversation.conversation")).isEqualTo(2);
        choose("longAgo", "12");
        night("2027-12-02T03:30");
        assertThat(house.count("conversation.conversation where id = ?", withDaan))
                .isZero();
        assertThat(house.count("conversation.conversation where id = ?", withMarit))
                .isEqualTo(1);
    }

    @Test
    void aTermTakesTwoPeopleAndStaysWithinItsBounds() {
        assertThat(as(YOUSSEF).post("/privacy/terms/leaving/change", "months", "25"))
                .hasStatus(422);
        assertThat(as(YOUSSEF).post("/privacy/terms/leaving/change", "months", "lang"))
                .hasStatus(422);
        assertThat(as(DAAN).post("/privacy/terms/leaving/change", "months", "12"))
                .hasStatus(403);
        assertThat(as(YOUSSEF).post("/privacy/terms/leaving/change", "months", "12"))
                .hasStatus(303);
        UUID change = house.id("select id from privacy.term_change");
        assertThat(as(YOUSSEF).post("/privacy/changes/" + change + "/agreement"))
                .hasStatus(404);
        assertThat(house.count("privacy.term")).isZero();
        assertThat(as(BRAM).post("/privacy/changes/" + change + "/agreement")).hasStatus(303);
        assertThat(house.count("privacy.term where name = 'leaving' and months = 12"))
                .isEqualTo(1);
        assertThatThrownBy(() -> house.run("insert into privacy.term (name, months) values ('trail', 25)"))
                .hasMessageContaining("term");
    }

    /** Only who is bound to a selection list keeps longer than two years: what the list says, said aloud, and by two people. */
    @Test
    void aMunicipalityKeepsAsLongAsItsListSaysAndNobodyElse() throws Exception {
        String path = "/privacy/terms/leaving/change";
        assertThat(as(YOUSSEF).post(path, "months", "60"))
                .hasStatus(422)
                .bodyText()
                .contains("alleen een gemeente of provincie", "value=\"60\"");
        assertThat(as(YOUSSEF).post(path, "months", "48", "ground", "selectionList"))
                .hasStatus(422)
                .bodyText()
                .contains("typ dan 60 of 120", "value=\"48\"");
        assertThat(as(YOUSSEF).post("/privacy/terms/trail/change", "months", "60", "ground", "selectionList"))
                .hasStatus(422);
        assertThat(as(YOUSSEF).post(path, "months", "60", "ground", "selectionList"))
                .hasStatus(303);
        assertThat(as(BRAM).get("/privacy/terms")).bodyText().contains("Omdat de selectielijst");
        as(BRAM).post("/privacy/changes/" + house.id("select id from privacy.term_change") + "/agreement");
        house.run("update people.person set left_on = '2026-11-30' where id = ?", DAAN);
        night("2031-11-30T03:30");
        assertThat(house.count("people.person where id = ?", DAAN)).isEqualTo(1);
        night("2031-12-01T03:30");
        assertThat(house.count("people.person where id = ?", DAAN)).isZero();
        assertThatThrownBy(() -> house.run("update privacy.term set ground = null"))
                .hasMessageContaining("term");
    }

    @Test
    void thePreviewCountsAndLeavesEverythingWhereItIs() throws Exception {
        night("2026-11-24T09:00");
        String page = as(YOUSSEF).get("/privacy/terms").getResponse().getContentAsString();
        assertThat(page).contains("donderdag 24 december 2026", "Wat je voorbereidde of begon en niet deelde: 1");
        assertThat(house.count("conversation.preparation_line")).isEqualTo(2);
    }

    /** What goes, goes at night and by itself: not even the administrator can call for it, and only keepers see a preview. */
    @Test
    void nobodyCallsForTheNight() {
        for (UUID anybody : new UUID[] {DAAN, YOUSSEF, BRAM}) {
            assertThatThrownBy(() -> looking(anybody, () -> {
                        clearings.clear();
                        return anybody;
                    }))
                    .rootCause()
                    .hasMessageContaining("by itself");
        }
        assertThatThrownBy(() -> looking(DAAN, () -> clearings.due(LocalDate.parse("2030-01-01"))))
                .rootCause()
                .hasMessageContaining("role");
    }

    /** Two nodes at once: each row goes once, is counted once, and neither fails. */
    @Test
    void twoNodesLetGoOnce() throws Exception {
        clock.set("2026-12-15T03:30");
        var together = new CountDownLatch(1);
        try (var nodes = Executors.newFixedThreadPool(2)) {
            var one = nodes.submit(() -> after(together));
            var other = nodes.submit(() -> after(together));
            together.countDown();
            one.get();
            other.get();
        }
        assertThat(house.count("privacy.clearing where kind = 'draft' and number = 1"))
                .isEqualTo(1);
    }

    private Object after(CountDownLatch together) throws InterruptedException {
        together.await();
        clearings.clear();
        return together;
    }

    private void choose(String period, String months) {
        as(YOUSSEF).post("/privacy/terms/" + period + "/change", "months", months);
        as(BRAM).post("/privacy/changes/" + house.id("select id from privacy.term_change") + "/agreement");
    }

    private void night(String local) {
        clock.set(local);
        clearings.clear();
    }
}
