package nl.klankbord.people.roster;

import static nl.klankbord.TheCast.BRAM;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.YOUSSEF;
import static nl.klankbord.people.roster.Lists.CLEAN;
import static nl.klankbord.people.roster.Lists.FAULTY;
import static nl.klankbord.people.roster.Lists.LATER;
import static nl.klankbord.people.roster.Lists.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.klankbord.FormToken;
import nl.klankbord.HouseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The steps of an import, page by page, as a browser without script takes them. */
class ImportPagesTest extends HouseTest {
    private static final int CAST = 9;
    private static final String HEADINGS =
            "Personeelsnummer;Voornaam;Voorvoegsel;Achternaam;E-mail;Afdeling;Uit dienst;BSN";
    private static final String ANNA = "1;Anna;;Test;anna@delinde.example;Groen;;123456782";
    private static final String BO = "2;Bo;;Test;bo@delinde.example;Groen;;";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Imports imports;

    @Test
    void bramTakesAWholeListInStepByStep() {
        var at = handedIn(BRAM, CLEAN);
        assertThat(as(BRAM).get(at + "/mapping"))
                .hasStatusOk()
                .bodyText()
                .contains("Wat is wat", "herkend", "Geboortedatum");
        assertThat(chosen(BRAM, at)).hasStatus(303).hasHeader("Location", at + "/lines");
        assertThat(as(BRAM).get(at + "/lines"))
                .hasStatusOk()
                .bodyText()
                .contains("552 regels gelezen", "tomasz.maas@delinde.example");
        assertThat(as(BRAM).get(at + "/plan")).hasStatusOk().bodyText().contains("komen erbij", "552", "nieuwe teams");
        assertThat(house.count("people.person")).isEqualTo(CAST);
        agreed(BRAM, at);
        assertThat(as(BRAM).get(at + "/result")).hasStatusOk().bodyText().contains("561 mensen", "30 teams");
        assertThat(house.count("people.person")).isEqualTo(552 + CAST);
    }

    @Test
    void everyFaultOnTheFaultyListIsShownWithItsLine() {
        var at = handedIn(YOUSSEF, FAULTY);
        chosen(YOUSSEF, at);
        assertThat(as(YOUSSEF).get(at + "/lines"))
                .bodyText()
                .contains(
                        "558 regels gelezen",
                        "550 mensen",
                        "<b>102</b>",
                        "minder cellen",
                        "formule en geen naam",
                        "Eén regel is leeg");
        assertThat(as(YOUSSEF).get(at + "/lines?severity=warning"))
                .bodyText()
                .contains("31-02-2024", "9910360", "n.v.t.");
        assertThat(as(YOUSSEF).get(at + "/lines?severity=note"))
                .bodyText()
                .contains("2020/11/10", "30-09-2026".substring(6));
    }

    @Test
    void theLinesCanBeSavedAndDoNoHarmInASpreadsheet() {
        var at = handedIn(YOUSSEF, FAULTY);
        var file = as(YOUSSEF).get(at + "/lines.csv");
        assertThat(file)
                .hasStatusOk()
                .hasHeader("Content-Type", "text/csv;charset=UTF-8")
                .bodyText()
                .contains("Regel;Wie;");
        assertThat(text(file).lines())
                .noneMatch(
                        line -> Pattern.compile("(^|;)\"?[=+@-]").matcher(line).find());
    }

    @Test
    void aMonthLaterTheDryRunSaysWhoJoinsLeavesMovesAndChanges() {
        taken(BRAM, CLEAN);
        clock.set("2026-12-22T09:00");
        var at = handedIn(YOUSSEF, LATER);
        assertThat(as(YOUSSEF).get(at + "/plan"))
                .bodyText()
                .containsPattern(sum("komen erbij", 9))
                .containsPattern(sum("gaan weg", 7))
                .containsPattern(sum("andere lijn", 12))
                .containsPattern(sum("ander gegeven", 4))
                .contains("Scholten-Bos", "30 november");
    }

    @Test
    void whoLeavesIsLookedAtFirst() {
        taken(BRAM, HEADINGS, ANNA, BO);
        clock.set("2026-11-25T09:00");
        var at = handedIn(BRAM, HEADINGS, ANNA);
        var plan = fingerprint(BRAM, at);
        assertThat(as(BRAM).post(at + "/plan", "plan", plan))
                .hasStatus(422)
                .bodyText()
                .contains("Kijk na wie er weggaan");
        assertThat(as(BRAM).post(at + "/plan", "plan", plan, "sure", "yes"))
                .hasStatus(422)
                .bodyText()
                .contains("zoveel mensen");
        assertThat(house.count("people.person where left_on is not null")).isZero();
        assertThat(as(BRAM).post(at + "/plan", "plan", plan, "sure", "yes", "many", "yes"))
                .hasStatus(303);
        assertThat(house.count("people.person where left_on = '2026-11-24'")).isOne();
    }

    @Test
    void whatIsWrittenIsWhatWasSeen() {
        var at = handedIn(BRAM, HEADINGS, ANNA, BO);
        var plan = fingerprint(BRAM, at);
        house.run("insert into people.team values (?, 'Groen', 'groen', now())", UUID.randomUUID());
        assertThat(as(BRAM).post(at + "/plan", "plan", plan)).hasStatus(303).hasHeader("Location", at + "/writing");
        assertThat(as(BRAM).get(at + "/writing")).hasStatus(303).hasHeader("Location", at + "/plan");
        assertThat(as(BRAM).get(at + "/plan")).bodyText().contains("Intussen veranderde er iets");
        assertThat(house.count("people.person")).isEqualTo(CAST);
        agreed(BRAM, at);
        assertThat(house.count("people.person")).isEqualTo(CAST + 2);
    }

    @Test
    void twoAtOnceGetOneClearMessage() {
        handedIn(BRAM, HEADINGS, ANNA);
        assertThat(as(YOUSSEF).get("/imports")).bodyText().contains("Bram leest al mensen in", "lijst.csv");
        var second = upload(YOUSSEF, "lijst.csv", list(HEADINGS, BO), "AFAS", "whole_list");
        assertThat(second).hasStatus(422).bodyText().contains("net een ander begonnen", "Bram leest al mensen in");
        assertThat(house.count("people.import")).isOne();
    }

    @Test
    void anImportThatWasGivenUpLeavesNothing() {
        var at = handedIn(BRAM, HEADINGS, ANNA);
        assertThat(as(YOUSSEF).delete(at)).hasStatus(303).hasHeader("Location", "/imports");
        assertThat(house.count("people.import")).isZero();
        assertThat(as(BRAM).get(at + "/mapping")).hasStatus(404);
    }

    @Test
    void theRowsAreGoneOnceTheyAreWrittenAndTheRestAfterADay() {
        var at = taken(BRAM, HEADINGS, ANNA, BO);
        assertThat(house.count("people.import where rows is null and state = 'written'"))
                .isOne();
        clock.set("2026-11-25T09:01");
        assertThat(as(BRAM).get(at + "/result")).hasStatus(404);
        handedIn(BRAM, HEADINGS, ANNA);
        assertThat(house.count("people.import")).isOne();
    }

    @Test
    void aCitizenNumberIsKeptNowhere() {
        handedIn(BRAM, HEADINGS, ANNA);
        assertThat(Lists.numbers(Lists.roster(HEADINGS, ANNA).entries())).containsExactly("1");
        var table = looking(
                BRAM, () -> imports.table(imports.underWay().orElseThrow().id()));
        assertThat(table.toString()).contains("Anna").doesNotContain("123456782");
        assertThat(as(BRAM).get("/imports")).bodyText().doesNotContain("123456782");
    }

    @Test
    void aCorrectedColumnIsRememberedForNextMonth() {
        var at = handedIn(BRAM, "Nr;Wie;Groep", "1;Anna Test;Groen");
        assertThat(as(BRAM).post(at + "/mapping", "column-number", "0"))
                .hasStatus(422)
                .bodyText()
                .contains("Kies de kolom met de achternaam");
        assertThat(as(BRAM).post(at + "/mapping", "column-number", "0", "column-full-name", "0"))
                .hasStatus(422)
                .bodyText()
                .contains("koos je ook voor ‘personeelsnummer’");
        assertThat(as(BRAM).post(at + "/mapping", "column-number", "0", "column-full-name", "1", "column-team", "2"))
                .hasStatus(303);
        as(BRAM).delete(at);
        var next = handedIn(BRAM, "Groep;Nr;Wie", "Groen;1;Anna Test");
        assertThat(as(BRAM).get(next + "/plan")).bodyText().contains("Anna Test", "Groen");
    }

    @Test
    void aColumnThatStaysOutCannotBeChosen() {
        var at = handedIn(BRAM, HEADINGS, ANNA);
        assertThat(as(BRAM).post(at + "/mapping", "column-number", "7", "column-family-name", "3"))
                .hasStatus(422);
        assertThat(as(BRAM).post(at + "/mapping", "column-number", "99999", "column-family-name", "-3"))
                .hasStatus(422);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                     | Kies het bestand
            '   '                  | Dit bestand is leeg
            'Naam'                 | maar één kolom
            'Nr;Naam'              | staat niemand
            '%PDF-1.7'             | Dit is een pdf
            'a@b.example;c'        | namen van de kolommen ontbreken
            """)
    void aFileThatIsNoListComesBackWithWhatToDo(String content, String said) {
        assertThat(upload(BRAM, "lijst.csv", content.getBytes(StandardCharsets.UTF_8), "AFAS", "whole_list"))
                .hasStatus(422)
                .bodyText()
                .contains(said);
        assertThat(house.count("people.import")).isZero();
    }

    @Test
    void aPictureIsCalledAPicture() {
        var picture = new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0};
        assertThat(upload(BRAM, "ik.png", picture, "AFAS", "whole_list"))
                .hasStatus(422)
                .bodyText()
                .contains("Dit is een afbeelding");
    }

    @Test
    void aFormComesBackWithEveryWord() {
        var back = upload(BRAM, "lijst.csv", new byte[0], "Ons systeem", "only_changes");
        assertThat(back)
                .hasStatus(422)
                .bodyText()
                .contains("value=\"Ons systeem\"")
                .containsPattern("value=\"only_changes\"\\s+checked");
        assertThat(upload(BRAM, "lijst.csv", list(HEADINGS, ANNA), "", ""))
                .bodyText()
                .contains("uit welk systeem", "hele lijst is of alleen");
    }

    @Test
    void anEnglishReaderReadsEnglish() {
        house.run("update access.account set language = 'en' where person_id = ?", YOUSSEF);
        var at = handedIn(YOUSSEF, FAULTY);
        assertThat(as(YOUSSEF).get(at + "/lines"))
                .bodyText()
                .contains("558 lines read", "fewer cells than there are columns");
    }

    @Test
    void daanAndStrangersFindNothing() {
        var at = handedIn(BRAM, HEADINGS, ANNA);
        for (var page : new String[] {
            "/imports",
            at,
            at + "/mapping",
            at + "/lines",
            at + "/lines.csv",
            at + "/plan",
            at + "/writing",
            at + "/result"
        }) {
            assertThat(as(DAAN).get(page)).hasStatus(403);
            assertThat(stranger().get(page))
                    .hasStatus(303)
                    .headers()
                    .hasValue("Location", "/sign-in?to=" + page.replace("/", "%2F"));
        }
        assertThat(as(DAAN).post(at + "/plan", "plan", "x")).hasStatus(403);
        assertThat(as(BRAM).get("/imports/" + UUID.randomUUID() + "/plan")).hasStatus(404);
        assertThat(house.count("people.person")).isEqualTo(CAST);
    }

    @Test
    void anImportWhoseServerDiedCanBeAgreedToAgain() {
        var at = handedIn(BRAM, HEADINGS, ANNA);
        house.run("update people.import set state = 'writing', beat_at = '2026-11-24 08:00+01'");
        assertThat(as(BRAM).get(at + "/writing")).hasStatus(303);
        assertThat(as(BRAM).get(at + "/plan")).bodyText().contains("werd onderbroken");
        agreed(BRAM, at);
        assertThat(house.count("people.person")).isEqualTo(CAST + 1);
    }

    @Test
    void whileItIsWrittenThePageSaysHowFarItIs() {
        var at = handedIn(BRAM, HEADINGS, ANNA);
        house.run(
                "update people.import set state = 'writing', done = 32000, whole = 100000, beat_at = '2026-11-24 09:00+01'");
        assertThat(as(BRAM).get(at + "/writing"))
                .hasStatusOk()
                .bodyText()
                .contains("32.000 van 100.000 mensen", "http-equiv=\"refresh\"");
        assertThat(as(BRAM).delete(at)).hasStatus(303).hasHeader("Location", at + "/writing");
        assertThat(house.count("people.import where stop_asked")).isOne();
    }

    @Test
    void nobodyTakesInWithoutATraceOfIt() {
        taken(YOUSSEF, HEADINGS, ANNA);
        assertThat(house.count("access.audit where action = 'imported' and viewer_id = ?", YOUSSEF))
                .isOne();
    }

    /** Takes a list in, all steps. */
    private String taken(UUID who, String... lines) {
        var at = handedIn(who, lines);
        agreed(who, at);
        return at;
    }

    private String handedIn(UUID who, String... lines) {
        boolean file = lines.length == 1 && lines[0].endsWith(".csv");
        var content = file ? bytes(lines[0]) : list(lines);
        var answer = upload(who, file ? lines[0] : "lijst.csv", content, "AFAS", "whole_list");
        assertThat(answer).hasStatus(303);
        return Objects.requireNonNull(answer.getResponse().getHeader("Location"))
                .replaceFirst("/mapping$", "");
    }

    private MvcTestResult upload(UUID who, String name, byte[] content, String source, String extent) {
        var request = mvc.post()
                .uri("/imports")
                .multipart()
                .file(new MockMultipartFile("file", name, "text/csv", content))
                .param("source", source)
                .param("extent", extent)
                .with(FormToken.carried());
        return request.cookie(new Cookie("klankbord", session(who).secret())).exchange();
    }

    private MvcTestResult chosen(UUID who, String at) {
        var page = text(as(who).get(at + "/mapping"));
        var fields = Pattern.compile("<select[^>]*name=\"([^\"]+)\"[^>]*>(.*?)</select>", Pattern.DOTALL)
                .matcher(page)
                .results()
                .flatMap(select -> Stream.of(select.group(1), selected(select.group(2))))
                .toArray(String[]::new);
        return as(who).post(at + "/mapping", fields);
    }

    private static String selected(String options) {
        var chosen = Pattern.compile("<option value=\"(\\d+)\"\\s+selected").matcher(options);
        return chosen.find() ? chosen.group(1) : "";
    }

    private void agreed(UUID who, String at) {
        assertThat(as(who).post(at + "/plan", "plan", fingerprint(who, at), "sure", "yes", "many", "yes"))
                .hasStatus(303);
        assertThat(as(who).get(at + "/writing")).hasStatus(303).hasHeader("Location", at + "/result");
    }

    private String fingerprint(UUID who, String at) {
        var hidden = Pattern.compile("name=\"plan\" value=\"([^\"]+)\"").matcher(text(as(who).get(at + "/plan")));
        assertThat(hidden.find()).isTrue();
        return hidden.group(1);
    }

    private static String sum(String name, int count) {
        return "(?s)" + name + "</dt><dd(?:(?!</dd>).)*[^0-9]" + count + "</dd>";
    }

    private static byte[] list(String... lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
