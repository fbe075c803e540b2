package nl.klankbord.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.klankbord.Browser;
import nl.klankbord.wire.AccessTable.Room;
import nl.klankbord.wire.AccessTable.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whoever somebody is to somebody else, each door answers them as the table says, and who is turned away writes nothing. */
@Tag("proof")
class AccessProofTest extends EveryRelation {

    static final Path TABLE = Path.of("src/test/resources/access.table");
    private static final Path FOUND = Path.of("target/access.table");

    private static final List<String> OUT = List.of("404", "403", "sign-in", "401");

    @TestFactory
    Stream<DynamicTest> everyDoorAnswersAsTheTableSays() throws IOException {
        HouseCopy begin = HouseCopy.of(house, "begin");
        List<DynamicTest> tests = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (Room room : AccessTest.table().rooms()) {
            lines.add("[%s] %s".formatted(room.name(), room.lead()));
            for (Row row : room.rows()) {
                String found = row.with(answers(row, begin)).line();
                lines.add(found);
                tests.add(DynamicTest.dynamicTest(
                        row.door() + " at " + row.at(), () -> assertThat(found).isEqualTo(row.line())));
            }
        }
        begin.away();
        // What the house does, for whoever adds a door; whether it should is for them to judge.
        Files.write(FOUND, lines);
        return tests.stream();
    }

    /** A table that says something else than the house does would be seen, in either direction. */
    @Test
    void aDoorThatOpensForOthersIsNoticed() {
        HouseCopy begin = HouseCopy.of(house, "begin");
        String talk = "GET /conversations/{id} | daan | /conversations/{talk} | ";
        Row planted = Row.of(talk + "404 yes yes yes yes yes yes yes yes yes yes");
        assertThat(answers(planted, begin))
                .containsExactly("yes", "yes", "404", "404", "404", "404", "404", "404", "404", "404", "sign-in");
        begin.away();
    }

    /** Who is told that nothing is there, and wrote all the same, would be seen. */
    @Test
    void whoeverIsTurnedAwayButWritesIsNoticed() {
        HouseCopy begin = HouseCopy.of(house, "begin");
        Row planted = Row.of("POST /planted | daan | /planted | " + "404 ".repeat(11));
        Function<Browser, MvcTestResult> leak = browser -> {
            house.run("update people.person set family_name = 'Anders'");
            return browser.get("/people/" + UUID.randomUUID());
        };
        assertThat(answers(planted, begin, leak)).allMatch(it -> it.endsWith("![people.person]"));
        Row known = Row.of("POST /planted | daan | /planted | " + "yes ".repeat(11));
        assertThat(answers(known, begin, leak)).allMatch(it -> it.endsWith("![people.person]"));
        begin.away();
    }

    @Test
    void whatIsWrittenIsSeenAndUndone() {
        HouseCopy copy = HouseCopy.of(house, "begin");
        assertThat(copy.back()).isEmpty();
        house.run("update people.person set family_name = 'Anders'");
        house.run("delete from conversation.note");
        assertThat(copy.back()).containsExactlyInAnyOrder("people.person", "conversation.note");
        assertThat(copy.back()).isEmpty();
        assertThat(house.count("conversation.note")).isOne();
        assertThat(house.count("people.person where family_name = 'Anders'")).isZero();
        copy.away();
    }

    private List<String> answers(Row row, HouseCopy begin) {
        boolean other = isElsewhere(row);
        String[] typed = typed(row);
        HouseCopy copy = other || typed.length > 0 ? HouseCopy.of(house, "prepared") : begin;
        List<String> answers = answers(row, copy, null, typed);
        if (copy != begin) {
            copy.away();
        }
        begin.back();
        return answers;
    }

    private List<String> answers(Row row, HouseCopy begin, Function<Browser, MvcTestResult> send) {
        return answers(row, begin, send, new String[0]);
    }

    private List<String> answers(
            Row row, HouseCopy begin, @Nullable Function<Browser, MvcTestResult> other, String[] typed) {
        List<@Nullable UUID> people = people(row.about());
        String[] answers = new String[people.size()];
        boolean turnedAway = false;
        for (int at = 0; at < answers.length; at++) {
            if (OUT.contains(row.answer(at))) {
                answers[at] = inAWord(row, tried(row, people, at, other, typed), true);
                turnedAway = true;
            }
        }
        // Whoever is turned away comes first, so that one look shows whether any of them wrote something.
        String traces = turnedAway ? traces(row, begin) : "";
        for (int at = 0; at < answers.length; at++) {
            if (OUT.contains(row.answer(at))) {
                answers[at] += traces;
            } else {
                MvcTestResult result = tried(row, people, at, other, typed);
                String written = traces(row, begin);
                String answer = inAWord(row, result, !written.isEmpty());
                answers[at] = OUT.contains(answer) ? answer + written : answer;
            }
        }
        return List.of(answers);
    }

    private MvcTestResult tried(
            Row row,
            List<@Nullable UUID> people,
            int at,
            @Nullable Function<Browser, MvcTestResult> other,
            String[] typed) {
        Browser browser = browser(people.get(at));
        return other == null ? sent(row, browser, address(row, at == 0), typed) : other.apply(browser);
    }

    private static String traces(Row row, HouseCopy begin) {
        if (row.verb().equals("GET")) {
            return "";
        }
        List<String> written = begin.back();
        return written.isEmpty() ? "" : "!" + written;
    }

    private String inAWord(Row row, MvcTestResult result, boolean written) {
        MockHttpServletResponse response = result.getResponse();
        String to = Objects.requireNonNullElse(response.getHeader("Location"), "");
        boolean shows = row.verb().equals("GET");
        return switch (response.getStatus()) {
            case 200 -> shows || written ? "yes" : "shown";
            case 204 -> written ? "yes" : "still";
            case 303 ->
                to.startsWith("/sign-in?to=") ? "sign-in" : shows ? landed(result, to) : written ? "yes" : "still";
            case 422 -> "again";
            default -> String.valueOf(response.getStatus());
        };
    }

    /** Where a page sends on to is what one gets: a way round to a page that is not there is no way in. */
    private String landed(MvcTestResult result, String to) {
        int status = again(result).get(to.replaceFirst("#.*", "")).getResponse().getStatus();
        return status == 200 || status == 303 ? "on" : String.valueOf(status);
    }

    private Browser again(MvcTestResult result) {
        var cookies = result.getRequest().getCookies();
        return cookies == null || cookies.length == 0 ? stranger() : browser(cookies[0].getValue());
    }
}
