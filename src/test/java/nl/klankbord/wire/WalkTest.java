package nl.klankbord.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.klankbord.TheCast.BART;
import static nl.klankbord.TheCast.BRAM;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.ILSE;
import static nl.klankbord.TheCast.JOLANDA;
import static nl.klankbord.TheCast.MARIT;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.klankbord.conversation.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Everybody of the cast walks through the whole house, along every link they find and into every form. */
class WalkTest extends WireTest {

    /** Put into the house as what somebody said; a page may show it, never run it. */
    static final String SHARP = "</p><script>alert('a')</script><b onclick=\"b\">'\"&amp;";

    /** Nothing, far too much, what runs, what nobody can type, and a day that is none. */
    private static final List<String> TYPED = List.of("", "x".repeat(50_000), SHARP, "\u0000\u0007", "2026-13-45");

    private static final int IN_AN_ADDRESS = 1_000;

    private static final Pattern MISSING = Pattern.compile(
            "\\?\\?\\?|\\{\\d+}|(?<![\\w/@.-])(access|web|error|toast|today|agreement|conversation|people|roster|keep|minutes|post)(\\.[a-z][A-Za-z]+){2,}");

    static Map<String, UUID> cast() {
        return Map.of(
                "Fatima", FATIMA, "Daan", DAAN, "Marit", MARIT, "Bart", BART, "Youssef", YOUSSEF, "Ilse", ILSE, "Bram",
                BRAM, "Jolanda", JOLANDA);
    }

    private static UUID person(String name) {
        return Objects.requireNonNull(cast().get(name));
    }

    @BeforeEach
    void talked() {
        Told told = new Told(house);
        UUID held = told.held(DAAN, FATIMA, "2026-11-10T10:00");
        told.promise(held, DAAN, FATIMA, FATIMA, SHARP, "2026-12-01");
        told.promise(held, DAAN, FATIMA, DAAN, "Handschoenen halen", null);
        UUID next = told.agreed(DAAN, FATIMA, "2026-11-26T10:00");
        told.line(next, DAAN, SHARP, true);
        told.line(next, FATIMA, "De nieuwe kas", false);
        told.proposed(MARIT, FATIMA, "2026-11-27T14:00", FATIMA);
        house.run("update people.person set given_name = ? where id = ?", "D<i>aan", DAAN);
    }

    @ParameterizedTest
    @CsvSource({
        "Fatima, nl",
        "Fatima, en",
        "Daan, nl",
        "Daan, en",
        "Marit, en",
        "Bart, nl",
        "Youssef, nl",
        "Youssef, en",
        "Ilse, nl",
        "Bram, nl",
        "Bram, en",
        "Jolanda, en"
    })
    void everyPageThatSomebodyFindsIsWholeAndInTheirLanguage(String name, String language) {
        house.run("update access.account set language = ? where person_id = ?", language, person(name));

        Map<String, Answer> pages = Walk.from(wire(person(name)), "/").pages();

        assertThat(pages).hasSizeGreaterThan(3).allSatisfy((path, answer) -> {
            assertThat(answer.status()).as(path).isIn(200, 303);
            if (answer.status() == 200) {
                isWhole(path, answer, language);
            }
        });
    }

    @Test
    void aPageWithAHoleIsNoticed() {
        String well = "<html lang=nl><title>Vandaag · Klankbord</title><h1>Vandaag</h1>%s</html>";
        List<String> headers = List.of("cache-control: no-store", "content-security-policy: default-src 'none'");
        isWhole("/well", new Answer(200, headers, well.formatted("")), "nl");

        assertThat(List.of(
                        "today.greeting.noon",
                        "Dag {0}",
                        "???",
                        "<h1>a</h1>",
                        "<script>a</script>",
                        "<p style=a>",
                        "<p id=a><p id=a>"))
                .allSatisfy(hole -> assertThatThrownBy(
                                () -> isWhole("/hole", new Answer(200, headers, well.formatted(hole)), "nl"))
                        .isInstanceOf(AssertionError.class));
        assertThatThrownBy(() -> isWhole("/hole", new Answer(200, headers, well.formatted("")), "en"))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> isWhole("/hole", new Answer(200, List.of(), well.formatted("")), "nl"))
                .isInstanceOf(AssertionError.class);
    }

    private static void isWhole(String path, Answer answer, String language) {
        var page = answer.page();
        assertThat(page.select("html").attr("lang")).as(path).isEqualTo(language);
        assertThat(page.title()).as(path).endsWith(" · Klankbord").doesNotStartWith(" ·");
        assertThat(page.select("h1")).as(path).hasSize(1);
        assertThat(MISSING.matcher(page.text()).results().map(it -> it.group()))
                .as(path)
                .isEmpty();
        assertThat(page.select("script:not([src]), style, [style], [onclick]"))
                .as(path)
                .isEmpty();
        assertThat(answer.all("cache-control")).as(path).containsExactly("no-store");
        assertThat(answer.header("content-security-policy")).as(path).isPresent();
        assertThat(page.select("[id]").eachAttr("id"))
                .as(path + ": an id twice")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("nl.klankbord.wire.WalkTest#walkers")
    void noFormBreaksWhateverIsTypedIntoIt(String name) {
        Wire wire = wire(person(name));
        Answer opened = wire.get("/");
        Wire browser = withForm(wire, opened);

        assertThat(Walk.from(wire, "/").forms()).isNotEmpty().allSatisfy(form -> {
            for (String typed : TYPED) {
                assertThat(send(browser, token(opened), form, typed).status())
                        .as("%s <- %.20s", form, typed)
                        .isLessThan(500);
            }
        });
    }

    static Set<String> walkers() {
        return Set.of("Fatima", "Youssef", "Bram");
    }

    private static Answer send(Wire browser, String token, Walk.Form form, String typed) {
        if (form.method().equals("get")) {
            // The server hangs up on an endless address, sometimes before it is sent; MalformedTest tries those.
            String words = URLEncoder.encode(
                    typed.length() > IN_AN_ADDRESS ? typed.substring(0, IN_AN_ADDRESS) : typed, UTF_8);
            return browser.get(form.action() + "?"
                    + String.join(
                            "&",
                            form.open().stream().map(name -> name + "=" + words).toList()));
        }
        // Signing out would end the walk.
        if (form.action().equals("/session")) {
            return browser.get("/");
        }
        String[] fields = form.fields().entrySet().stream()
                .flatMap(field -> Stream.of(
                        field.getKey(),
                        switch (field.getKey()) {
                            case "_csrf" -> token;
                            case "_method" -> field.getValue();
                            default -> typed;
                        }))
                .toArray(String[]::new);
        return browser.post(form.action(), fields);
    }
}
