package nl.klankbord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.TOMASZ;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import nl.klankbord.conversation.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three people side by side: Fatima guided Daan, now Tomasz does. Daan chooses what Tomasz may read, and takes it back. */
class HandoverJourneyTest extends Journey {

    private static final String COURSE = "De lascursus aanvragen";
    private static final String BENCH = "De werkbank opruimen";

    @BeforeEach
    void anotherManager() {
        Told told = new Told(house);
        UUID talk = told.agreed(DAAN, FATIMA, "2026-11-17T10:30");
        as(FATIMA).post("/conversations/" + talk + "/minutes", "text", "Daan wil leren lassen.");
        told.promise(talk, DAAN, FATIMA, DAAN, BENCH, null);
        told.promise(talk, DAAN, FATIMA, FATIMA, COURSE, "2026-12-01");
        house.run(
                "update people.reporting_line set starts_on = '2026-01-01', ends_on = '2026-11-20' where employee_id = ? and manager_id = ?",
                DAAN,
                FATIMA);
        house.run(
                "insert into people.reporting_line values (gen_random_uuid(), ?, ?, 'guide', 'test', '2026-11-23', null)",
                DAAN,
                TOMASZ);
    }

    @Test
    void withScript() {
        threeOfThem(at(FATIMA, Device.DESK), at(DAAN, Device.PHONE), at(TOMASZ, Device.PHONE.inTheDark()));
    }

    @Test
    void withoutScript() {
        Device desk = new Device(1280, 900, false, false, "nl-NL");
        threeOfThem(at(FATIMA, desk), at(DAAN, Device.PHONE_WITHOUT_SCRIPT), at(TOMASZ, Device.PHONE_WITHOUT_SCRIPT));
    }

    private void threeOfThem(Page fatima, Page daan, Page tomasz) {
        String withDaan = "/people/" + DAAN + "/conversations";
        visit(tomasz, withDaan);
        assertThat(tomasz.getByText(COURSE)).hasCount(0);

        chooses(daan);
        reads(tomasz, withDaan);

        visit(fatima, "/");
        assertThat(fatima.getByText("liet je iets lezen")).hasCount(0);
        visit(fatima, withDaan);
        assertThat(fatima.locator("a[href^='/handovers/']")).hasCount(0);
        assertThat(fatima.locator("a[href^='/conversations/']").first()).isVisible();

        press(daan, "Neem terug: " + COURSE);
        assertThat(daan.getByText("Tomasz kan dit lezen.")).hasCount(0);
        tomasz.reload();
        assertThat(tomasz.getByText(COURSE)).hasCount(0);
        visit(tomasz, withDaan);
        assertThat(tomasz.getByText("Daan liet je iets lezen")).hasCount(0);

        press(daan, "Het is goed zo");
        assertThat(heading(daan)).containsText("Daan");
        assertThat(daan.getByText("Tomasz begeleidt jou nu")).hasCount(0);
        visit(daan, "/people/" + TOMASZ + "/handover");
        assertThat(daan.getByText("Je was klaar met kiezen.")).isVisible();
    }

    /** Nothing is chosen beforehand, and one thing is enough. */
    private void chooses(Page daan) {
        visit(daan, "/");
        assertThat(daan.getByText("Tomasz begeleidt jou nu").first()).isVisible();
        daan.locator("a[href='/people/" + TOMASZ + "/handover']").first().click();
        assertThat(heading(daan)).hasText("Wat neem je mee naar Tomasz?");
        usable(daan);
        assertThat(daan.locator("input[name=item]:checked")).hasCount(0);
        daan.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(COURSE))
                .check();
        press(daan, "Laat Tomasz lezen wat ik koos");
        assertThat(daan.getByText("Tomasz kan dit lezen.")).hasCount(1);
        usable(daan);
    }

    private void reads(Page tomasz, String withDaan) {
        visit(tomasz, withDaan);
        assertThat(tomasz.getByText("Daan liet je iets lezen").first()).isVisible();
        tomasz.getByText(COURSE).first().click();
        assertThat(heading(tomasz)).hasText("Een afspraak van Daan en Fatima");
        assertThat(tomasz.getByText(COURSE).first()).isVisible();
        assertThat(tomasz.getByText(BENCH)).hasCount(0);
        assertThat(tomasz.getByText("Daan wil leren lassen.")).hasCount(0);
        usable(tomasz);
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }
}
