package nl.klankbord.journey;

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

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.conversation.Told;
import nl.klankbord.wire.Answer;
import nl.klankbord.wire.Walk;
import nl.klankbord.wire.Wire;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page that one of the cast can find is fit for everybody: small and wide, light and dark, in both languages. Words do
 * not change colours, so the colours the other way round are looked at in one language.
 */
@Tag("proof")
abstract class Reach extends Journey {

    private static final Map<String, UUID> CAST = Map.of(
            "Fatima", FATIMA, "Daan", DAAN, "Marit", MARIT, "Bart", BART, "Youssef", YOUSSEF, "Ilse", ILSE, "Bram",
            BRAM, "Jolanda", JOLANDA, "Tomasz", TOMASZ);

    private static final Set<String> SEEN = new HashSet<>();

    /** The language in which it is looked at. */
    abstract String language();

    @ParameterizedTest
    @ValueSource(strings = {"Fatima", "Daan", "Marit", "Bart", "Youssef", "Ilse", "Bram", "Jolanda", "Tomasz"})
    void everyPageOf(String name) {
        talked();
        String language = language();
        UUID person = CAST.get(name);
        house.run("update access.account set language = ? where person_id = ?", language, person);
        Page page = at(person, Device.DESK);
        Map<String, Answer> different =
                different(wire("klankbord=" + session(person).secret(), language));
        assertThat(different).hasSizeGreaterThan(4);
        assertThat(Stream.concat(unseen(different), Stream.of("/accounts", "/not-there")))
                .allSatisfy(path -> fits(page, path, "nl".equals(language)));
    }

    @Test
    void everyPageBeforeOneSignsIn() {
        Page page = at(new Device(1280, 900, true, false, language()));
        Stream.of("/sign-in", "/sign-in?to=%2Fme", "/entry", "/not-there").forEach(path -> fits(page, path, true));
    }

    /** One page: as a whole on a lit desk and on a phone in the dark; when asked for, its colours the other way round too. */
    private void fits(Page page, String path, boolean bothWays) {
        page.navigate(address() + path);
        page.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");
        show(page, Device.DESK, ColorScheme.LIGHT);
        usable(page);
        if (bothWays) {
            show(page, Device.DESK, ColorScheme.DARK);
            readable(page);
            show(page, Device.PHONE, ColorScheme.LIGHT);
            readable(page);
        }
        show(page, Device.PHONE, ColorScheme.DARK);
        usable(page);
        narrow(page);
    }

    private static void show(Page page, Device device, ColorScheme scheme) {
        page.setViewportSize(device.width(), device.height());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    static void narrow(Page page) {
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("beside a phone: " + page.url())
                .isLessThanOrEqualTo(Device.PHONE.width());
    }

    /** Of pages that differ only in whom they are about, one; a page on which something else is drawn is another page. */
    private static Map<String, Answer> different(Wire wire) {
        Map<String, Answer> different = new TreeMap<>();
        Set<String> kinds = new HashSet<>();
        Walk.from(wire, "/").pages().forEach((path, answer) -> {
            if (answer.status() == 200 && !path.endsWith(".csv") && kinds.add(kind(path, answer))) {
                different.put(path, answer);
            }
        });
        return different;
    }

    /** What reads the same for two people, such as a technique, is looked at with the first of them. */
    private static Stream<String> unseen(Map<String, Answer> pages) {
        return pages.entrySet().stream()
                .filter(page -> SEEN.add(drawn(page.getValue())))
                .map(Map.Entry::getKey);
    }

    private static String drawn(Answer answer) {
        Document page = answer.page();
        page.select("input[type=hidden]").remove();
        return page.select("html").attr("lang")
                + page.select("main").outerHtml().replaceAll("[0-9a-f-]{36}", "*");
    }

    private static String kind(String path, Answer answer) {
        String drawn = answer.page().body().getAllElements().stream()
                .flatMap(element -> element.classNames().stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
        return path.replaceFirst("\\?.*", "").replaceAll("[0-9a-f-]{36}", "*") + " " + drawn;
    }

    private Wire wire(String cookie, String language) {
        return Wire.stranger(URI.create(address()).getPort()).with(cookie).in(language);
    }

    /** Something of everything: a talk in each of its states, promises in each of theirs. */
    private void talked() {
        Told told = new Told(house);
        UUID held = told.held(DAAN, FATIMA, "2026-11-10T10:00");
        told.promise(held, DAAN, FATIMA, FATIMA, "Vragen of Daan mee mag naar de cursus", "2026-11-20");
        told.promise(held, DAAN, FATIMA, DAAN, "Handschoenen halen", null);
        UUID ended = told.promise(held, DAAN, FATIMA, FATIMA, "Werkschoenen bestellen", null);
        as(FATIMA).post("/agreements/" + ended + "/closure", "outcome", "done", "word", "Maat 46");
        UUID next = told.agreed(DAAN, FATIMA, "2026-11-26T10:00");
        told.line(next, DAAN, "De nieuwe machine", true);
        told.line(next, FATIMA, "De nieuwe kas", false);
        told.proposed(MARIT, FATIMA, "2026-11-27T14:00", FATIMA);
        told.proposed(TOMASZ, JOLANDA, "2026-11-27T14:00", TOMASZ);
        written(told.agreed(BART, FATIMA, "2026-11-24T08:00"));
        told.agreed(MARIT, FATIMA, "2026-11-24T07:00");
        as(YOUSSEF).post("/people/" + TOMASZ + "/roles", "role", "hr");
    }

    private void written(UUID talk) {
        String minutes = "/conversations/" + talk + "/minutes";
        as(FATIMA)
                .post(
                        minutes,
                        "basedOn",
                        "0",
                        "text",
                        "Bart draait de nieuwe lijn.",
                        "what-1",
                        "Met Jolanda praten",
                        "who-1",
                        FATIMA.toString());
        as(BART).post(minutes + "/1/confirmation");
        as(BART).post(minutes + "/1/differing-view", "view", "Ik zei dat het zo niet langer kan.");
    }
}
