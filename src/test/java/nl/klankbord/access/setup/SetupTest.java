package nl.klankbord.access.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.klankbord.HouseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.MessageSource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ResourceLock("java.lang.System.out")
class SetupTest extends HouseTest {

    private static final Pattern CODE = Pattern.compile("([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})\\s*$");

    @Autowired
    private Setup setup;

    @Autowired
    private NewCodes newCodes;

    @Autowired
    private MessageSource messages;

    @BeforeEach
    void nobodyMovedInYet() {
        house.run("truncate access.organisation, access.account, people.person cascade");
    }

    @Test
    void theConsoleTellsWhereToGoAndWithWhichCodeAndTheCodeMakesTheOrganisation() {
        String told = console("nl");
        assertThat(told).contains("Er is nog geen organisatie. Open http://localhost:8613/setup");
        MvcTestResult made = found(code(told).toLowerCase().replace("-", " "));
        assertThat(made).hasStatus(303).hasHeader("Location", "/imports");
        assertThat(made.getResponse().getCookie("klankbord")).isNotNull();
        assertThat(house.count("access.organisation where name = 'De Linde' and not example"))
                .isOne();
        assertThat(house.count("access.role where role = 'administrator'")).isOne();
        assertThat(house.count("people.person where given_name = 'Bram'")).isOne();
    }

    @Test
    void whoeverReadsEnglishReadsItInEnglish() {
        assertThat(console("en")).contains("There is no organisation yet.");
    }

    @Test
    void aCodeMakesOneOrganisation() {
        String code = code(console("nl"));
        found(code);
        assertThat(found(code)).hasStatus(422).bodyText().contains("Deze code klopt niet");
        assertThat(console("nl")).isEmpty();
        assertThat(house.count("access.organisation")).isOne();
        assertThat(stranger().get("/setup")).hasStatus(303);
    }

    @Test
    void everyStartMakesANewCode() {
        String first = code(console("nl"));
        String second = code(console("nl"));
        assertThat(found(first))
                .hasStatus(422)
                .bodyText()
                .contains("De Linde", "bram@delinde.example", first)
                .doesNotContain("paarse kas");
        assertThat(found(second)).hasStatus(303);
    }

    @Test
    void aFormWithHolesSaysEverythingAtOnce() {
        assertThat(stranger().post("/setup", "address", "geen adres", "password", "kort"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Vul de code in",
                        "Vul de naam van de organisatie in",
                        "Vul je voornaam in",
                        "zoals naam@bedrijf.nl",
                        "minstens 10 tekens",
                        "geen adres");
    }

    @Test
    void anEmptyHouseLeadsToItsFirstPage() {
        assertThat(stranger().get("/sign-in")).hasStatus(303).hasHeader("Location", "/setup");
        assertThat(stranger().get("/setup")).hasStatusOk();
    }

    @Test
    void aHouseThatIsLivedInOffersNoCode() {
        house.run("insert into access.organisation values (true, 'De Linde', false, now())");
        assertThat(console("nl")).isEmpty();
        assertThat(house.count("access.setup_code")).isZero();
    }

    /** Bram is the only administrator, and forgot what he chose; whoever has the server lets him in again. */
    @Test
    void bramWhoLostHisPasswordComesBackWithACodeFromTheServer() {
        found(code(console("nl")));
        String told = console("nl", "Bram@delinde.example");
        assertThat(told).contains("Open http://localhost:8613/entry");
        assertThat(stranger().post("/entry", "code", code(told), "password", "een nieuwe zin voor Bram"))
                .hasStatus(303)
                .hasHeader("Location", "/");
        assertThat(stranger()
                        .post("/sign-in", "address", "bram@delinde.example", "password", "een nieuwe zin voor Bram"))
                .hasStatus(303);
        assertThat(stranger().post("/entry", "code", code(told), "password", "nog een zin voor Bram"))
                .hasStatus(422);
        UUID bram = house.id("select id from people.person where given_name = 'Bram'");
        assertThat(as(bram).get("/me")).bodyText().contains("Op de server is een code gemaakt");
        assertThat(house.count("access.audit where action = 'codeOnTheServer' and subject_id = ?", bram))
                .isOne();
    }

    @Test
    void aCodeFromTheServerWorksForAnHour() {
        found(code(console("nl")));
        String code = code(console("nl", "bram@delinde.example"));
        clock.pass(Duration.ofMinutes(61));
        assertThat(stranger().post("/entry", "code", code, "password", "een nieuwe zin voor Bram"))
                .hasStatus(422);
    }

    @Test
    void aNewCodeFromTheServerTakesThePlaceOfTheOneBefore() {
        found(code(console("nl")));
        String first = code(console("nl", "bram@delinde.example"));
        String second = code(console("nl", "bram@delinde.example"));
        assertThat(stranger().post("/entry", "code", first, "password", "een nieuwe zin voor Bram"))
                .hasStatus(422);
        assertThat(stranger().post("/entry", "code", second, "password", "een nieuwe zin voor Bram"))
                .hasStatus(303);
    }

    @Test
    void whoIsNoAdministratorGetsNoCodeFromTheServer() {
        found(code(console("nl")));
        house.run("delete from access.role");
        assertThat(console("en", "bram@delinde.example"))
                .contains("No administrator has the address bram@delinde.example. No code was made.");
        assertThat(house.count("access.entry_code")).isZero();
    }

    /** The organisation and its first person come together or not at all: cut off in between, the code still works. */
    @Test
    void anOrganisationThatCouldNotBeMadeWholeIsNotMade() {
        String code = code(console("nl"));
        house.run("alter table people.person add constraint nobody check (false) not valid");
        try {
            found(code);
            assertThat(house.count("access.organisation") + house.count("access.account") + house.count("access.role"))
                    .isZero();
        } finally {
            house.run("alter table people.person drop constraint nobody");
        }
        assertThat(found(code)).hasStatus(303);
    }

    private MvcTestResult found(String code) {
        return stranger()
                .post(
                        "/setup",
                        "code",
                        code,
                        "organisation",
                        "De Linde",
                        "givenName",
                        "Bram",
                        "familyName",
                        "de Groot",
                        "address",
                        "bram@delinde.example",
                        "password",
                        "paarse kas met bijen");
    }

    private String console(String language) {
        return console(language, "");
    }

    private String console(String language, String lost) {
        PrintStream before = System.out;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        System.setOut(new PrintStream(told, true, StandardCharsets.UTF_8));
        try {
            MockEnvironment environment = new MockEnvironment()
                    .withProperty("klankbord.language", language)
                    .withProperty("klankbord.doorstep", "http://localhost:8613")
                    .withProperty("klankbord.empty", String.valueOf(lost.isEmpty()))
                    .withProperty("klankbord.new-code", lost);
            new SetupConsole(setup, newCodes, messages, environment).run(new DefaultApplicationArguments());
        } finally {
            System.setOut(before);
        }
        return told.toString(StandardCharsets.UTF_8);
    }

    private static String code(String told) {
        Matcher code = CODE.matcher(told);
        assertThat(code.find()).isTrue();
        return code.group(1);
    }
}
