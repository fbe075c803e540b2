package nl.klankbord.wire;

import static nl.klankbord.TheCast.BRAM;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.conversation.Told;
import nl.klankbord.guard.Sentences;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever chooses English reads English: on every page, and on every device they sign in on. */
class EnglishTest extends WireTest {

    /** What we say in Dutch, as it is drawn when nothing is put into it; words that are English too say nothing. */
    private static final Set<String> DUTCH = dutch();

    @BeforeEach
    void talked() {
        Told told = new Told(house);
        UUID held = told.held(DAAN, FATIMA, "2026-11-10T10:00");
        told.promise(held, DAAN, FATIMA, FATIMA, "Asking", "2026-12-01");
        told.line(told.agreed(DAAN, FATIMA, "2026-11-26T10:00"), DAAN, "Welding", true);
    }

    static Stream<UUID> people() {
        return Stream.of(FATIMA, DAAN, YOUSSEF, BRAM);
    }

    @ParameterizedTest
    @MethodSource("people")
    void everyPageIsEnglishAfterTheSwitchAndAgainAfterSigningIn(UUID person) {
        Wire dutch = wire(person);
        assertThat(dutchIn(dutch.get("/me"))).isNotEmpty();
        Answer opened = dutch.get("/me");
        Answer switched = withForm(dutch, opened).post("/me/language", "_csrf", token(opened), "language", "en");
        assertThat(switched.status()).isEqualTo(303);
        allEnglish(dutch);

        Answer last = dutch.get("/me");
        withForm(dutch, last).post("/session", "_csrf", token(last), "_method", "delete");
        assertThat(dutch.get("/me").status()).isEqualTo(303);
        Wire again = wire(person);
        Stream.of("/", "/me", "/conversations", "/techniques").forEach(path -> english(path, again.get(path)));
    }

    @Test
    void beforeSigningInTheDeviceRemembers() {
        Answer door = Wire.stranger(port).get("/sign-in");
        assertThat(dutchIn(door)).isNotEmpty();
        Answer chosen = withForm(Wire.stranger(port), door)
                .post("/language", "_csrf", token(door), "language", "en", "to", "/sign-in");
        String remembered = chosen.header("set-cookie").orElseThrow().replaceFirst(";.*", "");
        assertThat(dutchIn(Wire.stranger(port).with(remembered).get("/sign-in")))
                .isEmpty();
    }

    @Test
    void aDutchWordOnAnEnglishPageIsNoticed() {
        Answer page = new Answer(200, List.of(), "<html lang=en><p>Hello</p><p>Stel een gesprek voor</p></html>");
        assertThat(dutchIn(page)).containsExactly("Stel een gesprek voor");
        assertThatThrownBy(() -> english("/", page)).isInstanceOf(AssertionError.class);
    }

    private static void allEnglish(Wire wire) {
        Map<String, Answer> pages = Walk.from(wire, "/").pages();
        assertThat(pages).hasSizeGreaterThan(3);
        pages.forEach((path, answer) -> {
            if (answer.status() == 200) {
                english(path, answer);
            }
        });
    }

    private static void english(String path, Answer answer) {
        assertThat(answer.page().select("html").attr("lang")).as(path).isEqualTo("en");
        assertThat(dutchIn(answer)).as(path).isEmpty();
    }

    /** Which of our own Dutch texts stand in the page: as a text of its own, or as a name that is read aloud. */
    private static Set<String> dutchIn(Answer answer) {
        return Stream.concat(
                        answer.page().getAllElements().stream().map(Element::ownText),
                        answer.page().select("[aria-label], [placeholder]").stream()
                                .flatMap(it -> Stream.of(it.attr("aria-label"), it.attr("placeholder"))))
                .map(String::strip)
                .filter(DUTCH::contains)
                .collect(Collectors.toSet());
    }

    private static Set<String> dutch() {
        return Sentences.below("src/main/resources/messages").stream()
                .flatMap(subject -> subject.onlyDutch().stream())
                .filter(text -> !text.contains("{"))
                .collect(Collectors.toUnmodifiableSet());
    }
}
