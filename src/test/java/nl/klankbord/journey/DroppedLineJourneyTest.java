package nl.klankbord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;

import com.microsoft.playwright.Page;
import java.util.UUID;
import nl.klankbord.conversation.Told;
import org.junit.jupiter.api.Test;

/** The bus drives into a tunnel just when somebody sends: every word is still there, also after looking elsewhere first. */
class DroppedLineJourneyTest extends Journey {

    @Test
    void howAPromiseEndedIsNotTypedTwice() {
        Told told = new Told(house);
        UUID talk = told.held(DAAN, FATIMA, "2026-11-17T10:30");
        UUID promise = told.promise(talk, DAAN, FATIMA, DAAN, "De werkbank opruimen", null);
        Page phone = at(DAAN, Device.PHONE);
        String closure = "/agreements/" + promise + "/closure";
        visit(phone, closure);
        phone.context().setOffline(true);
        phone.locator("input[name=outcome][value=dropped]").check();
        phone.locator("#word").fill("De werkbank gaat weg");
        phone.locator("form.closing .button--main").click();
        assertThat(phone.locator("#word")).hasValue("De werkbank gaat weg");

        lineComesBack(phone, closure);
        assertThat(phone.locator("input[name=outcome][value=dropped]")).isChecked();
        assertThat(phone.locator("#word")).hasValue("De werkbank gaat weg");
        phone.locator("form.closing .button--main").click();
        phone.waitForCondition(() -> house.count("conversation.closure where word = 'De werkbank gaat weg'") == 1);
    }

    @Test
    void aNoteIsNotTypedTwiceAndIsThereOnce() {
        Page desk = at(FATIMA, Device.DESK);
        String notes = "/people/" + DAAN + "/notes";
        visit(desk, notes);
        desk.context().setOffline(true);
        desk.locator("textarea[name=text]").fill("Vragen naar zijn rug");
        desk.locator("form[data-keep^=note] .button--main").click();
        assertThat(desk.locator("textarea[name=text]")).hasValue("Vragen naar zijn rug");

        lineComesBack(desk, notes);
        assertThat(desk.locator("textarea[name=text]")).hasValue("Vragen naar zijn rug");
        desk.locator("form[data-keep^=note] .button--main").click();
        desk.waitForCondition(() -> house.count("conversation.note where author_id = ?", FATIMA) == 1);
        assertThat(desk.locator("textarea[name=text]")).hasValue("");
    }

    @Test
    void anOfferIsNotTypedTwiceAndIsMadeOnce() {
        Page phone = at(DAAN, Device.PHONE);
        String proposal = "/people/" + FATIMA + "/proposal";
        visit(phone, proposal);
        phone.context().setOffline(true);
        phone.locator("#word").fill("Het gaat over mijn rooster");
        phone.locator("form[data-keep^=proposal] .button--main").click();
        assertThat(phone.locator("#word")).hasValue("Het gaat over mijn rooster");

        lineComesBack(phone, proposal);
        assertThat(phone.locator("#word")).hasValue("Het gaat over mijn rooster");
        phone.locator("form[data-keep^=proposal] .button--main").click();
        phone.waitForCondition(
                () -> house.count("conversation.proposal where word = 'Het gaat over mijn rooster'") == 1);
    }

    /** They look at something else first, as people do, and come back to the form. */
    private void lineComesBack(Page page, String path) {
        page.context().setOffline(false);
        page.navigate(address() + "/agreements");
        page.navigate(address() + path);
        assertThat(page.locator("[data-kept=restored]")).isVisible();
    }
}
