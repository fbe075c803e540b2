package nl.klankbord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.TestClock;
import nl.klankbord.conversation.series.Rhythm;
import nl.klankbord.journey.ThunderbirdsParser.Calendar;
import nl.klankbord.journey.ThunderbirdsParser.Event;
import nl.klankbord.post.Posted;
import nl.klankbord.post.mail.Postman;
import nl.klankbord.post.mailbox.Delivered;
import nl.klankbord.post.mailbox.Mailboxes;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Fatima at her desk and Daan on his phone have a rhythm; their calendars hear of it, and Thunderbird understands what they hear. */
class RhythmJourneyTest extends Journey {

    @Autowired
    private Postman postman;

    @Autowired
    private Mailboxes mailboxes;

    private Posted posted;

    @BeforeEach
    void example() {
        posted = new Posted(house);
        posted.becomesExample();
    }

    @Test
    void aRhythmIsAgreedSkippedTakenBackMovedAndStoppedInBothCalendars() {
        Page desk = at(FATIMA, Device.DESK);
        Page phone = at(DAAN, Device.PHONE);
        ThunderbirdsParser thunderbird = ThunderbirdsParser.in(at(Device.DESK));
        agreed(desk, phone);
        UUID rhythm = house.id("select id from conversation.series");
        UUID talk = house.id("select id from conversation.conversation where series_day = '2026-12-15'");

        Calendar begun = slip(thunderbird, DAAN);
        Assertions.assertThat(begun.word("method")).isEqualTo("REQUEST");
        Assertions.assertThat(begun.only().word("uid")).isEqualTo(rhythm + "@klankbord");
        Assertions.assertThat(begun.only().word("rsvp")).isEqualTo("FALSE");
        Assertions.assertThat(begun.only().times()).isEqualTo(twoYears());

        skippedAndBack(phone, talk);
        Event gone = read(thunderbird, FATIMA, "CANCEL").only();
        Assertions.assertThat(gone.word("uid")).isEqualTo(rhythm + "@klankbord");
        Assertions.assertThat(gone.at("occurrence")).isEqualTo(TestClock.at("2026-12-15T10:30"));
        Event back = slip(thunderbird, FATIMA).only();
        Assertions.assertThat(back.word("uid")).isEqualTo(talk + "@klankbord");
        Assertions.assertThat(back.at("start")).isEqualTo(TestClock.at("2026-12-15T10:30"));

        moved(desk, phone, talk);
        Event moved = slip(thunderbird, DAAN).only();
        Assertions.assertThat(moved.word("uid")).isEqualTo(talk + "@klankbord");
        Assertions.assertThat(moved.at("start")).isEqualTo(TestClock.at("2026-12-16T16:00"));
        Assertions.assertThat(Integer.parseInt(moved.word("sequence")))
                .isGreaterThan(Integer.parseInt(back.word("sequence")));

        stopped(phone);
        Assertions.assertThat(house.count("post.invitation where stands")).isZero();
        Assertions.assertThat(slips(thunderbird, FATIMA).stream()
                        .filter(it -> it.word("method").equals("CANCEL"))
                        .map(it -> it.only().word("uid") + " " + it.only().word("occurrence"))
                        .collect(Collectors.toSet()))
                .contains(rhythm + "@klankbord ", talk + "@klankbord ");
    }

    @Test
    void theFeedIsWhatKlankbordShows() throws Exception {
        agreed(at(FATIMA, Device.DESK), at(DAAN, Device.PHONE));
        Page settings = at(DAAN, Device.DESK);
        visit(settings, "/me/post");
        press(settings, "Maak een adres");
        String path = settings.locator("#address").inputValue().replaceAll("^.*(?=/feed/)", "");

        Calendar feed = ThunderbirdsParser.in(at(Device.DESK))
                .read(stranger().get(path).getResponse().getContentAsString());

        Assertions.assertThat(feed.word("method")).isEqualTo("PUBLISH");
        Assertions.assertThat(feed.word("refresh")).isEqualTo("PT1H");
        Assertions.assertThat(feed.word("ttl")).isEqualTo("PT1H");
        Assertions.assertThat(feed.events().stream().map(it -> it.at("start")))
                .containsExactly(
                        TestClock.at("2026-12-01T10:30"),
                        TestClock.at("2026-12-15T10:30"),
                        TestClock.at("2026-12-29T10:30"),
                        TestClock.at("2027-01-12T10:30"));
        Assertions.assertThat(feed.events()).allSatisfy(event -> {
            Assertions.assertThat(event.word("summary")).isEqualTo("Afspraak");
            Assertions.assertThat(event.word("description"))
                    .as("folded over lines, and whole again")
                    .matches("Meer lees je in Klankbord: \\S+/conversations/[0-9a-f-]{36}");
        });
    }

    private void agreed(Page desk, Page phone) {
        visit(desk, "/people/" + DAAN + "/series/proposal");
        desk.locator("#day").fill("2026-12-01");
        desk.locator("#time").fill("10:30");
        press(desk, "Stel dit voor aan Daan");
        assertThat(desk.getByText("Daan heeft nog niet geantwoord")).isVisible();
        visit(phone, "/people/" + FATIMA + "/series");
        press(phone, "Ja, dat is goed");
        assertThat(phone.getByText("dinsdag 15 december om 10.30")).isVisible();
        usable(phone);
        bring();
    }

    private void skippedAndBack(Page phone, UUID talk) {
        visit(phone, "/conversations/" + talk + "/skip");
        press(phone, "Ja, sla over");
        assertThat(phone.getByText("Jij sloeg dit gesprek over")).isVisible();
        usable(phone);
        bring();
        press(phone, "Toch doen");
        assertThat(phone.getByText("Jij sloeg dit gesprek over")).hasCount(0);
        bring();
    }

    private void moved(Page desk, Page phone, UUID talk) {
        visit(desk, "/conversations/" + talk + "/proposal");
        desk.locator("#day").fill("2026-12-16");
        desk.locator("#time").fill("16:00");
        press(desk, "Stel dit voor aan Daan");
        assertThat(desk.getByText("Daan heeft nog niet geantwoord")).isVisible();
        bring();
        visit(phone, "/conversations/" + talk);
        press(phone, "Ja, dat is goed");
        assertThat(phone.getByText("Ja, dat is goed")).hasCount(0);
        bring();
    }

    private void stopped(Page phone) {
        visit(phone, "/people/" + FATIMA + "/series");
        phone.getByText("Stop met dit ritme").click();
        press(phone, "Ja, stop dit ritme");
        assertThat(phone.getByText("Het ritme is gestopt.")).isVisible();
        bring();
    }

    /** What Klankbord itself works out, over four changes of the clock. */
    private static List<Instant> twoYears() {
        Rhythm rhythm = new Rhythm(LocalDate.of(2026, 12, 1), 2, LocalTime.of(10, 30), ZoneId.of("Europe/Amsterdam"));
        return rhythm.days(rhythm.first(), rhythm.first().plusWeeks(118)).stream()
                .map(rhythm::at)
                .toList();
    }

    private void bring() {
        posted.waiting().forEach(postman::bring);
        clock.pass(java.time.Duration.ofMinutes(1));
    }

    /** The newest of what somebody's calendar was told. */
    private Calendar slip(ThunderbirdsParser thunderbird, UUID person) {
        return slips(thunderbird, person).getFirst();
    }

    private Calendar read(ThunderbirdsParser thunderbird, UUID person, String method) {
        return slips(thunderbird, person).stream()
                .filter(it -> it.word("method").equals(method))
                .findFirst()
                .orElseThrow();
    }

    private List<Calendar> slips(ThunderbirdsParser thunderbird, UUID person) {
        return looking(person, () -> mailboxes.own(20)).stream()
                .map(Delivered::invitation)
                .filter(java.util.Objects::nonNull)
                .map(thunderbird::read)
                .toList();
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }
}
