package nl.klankbord.access.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
    private MessageSource messages;

    @BeforeEach
    void nobodyMovedInYet() {
        house.run("truncate access.organisation, access.account, people.person cascade");
    }

    @Test
    void theConsoleTellsWhereToGoAndWithWhichCodeAndTheCodeMakesTheOrganisation() {
        String told = console("nl_NL.UTF-8");
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
    void onAMachineThatSpeaksNoDutchTheConsoleSpeaksEnglish() {
        assertThat(console("de_DE.UTF-8")).contains("There is no organisation yet.");
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
        PrintStream before = System.out;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        System.setOut(new PrintStream(told, true, StandardCharsets.UTF_8));
        try {
            MockEnvironment environment =
                    new MockEnvironment().withProperty("LANG", language).withProperty("local.server.port", "8613");
            new SetupConsole(setup, messages, environment).run(new DefaultApplicationArguments());
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
