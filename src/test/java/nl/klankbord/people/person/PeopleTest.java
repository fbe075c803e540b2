package nl.klankbord.people.person;

import static nl.klankbord.TheCast.BART;
import static nl.klankbord.TheCast.BRAM;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.MARIT;
import static nl.klankbord.TheCast.TOMASZ;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.UUID;
import nl.klankbord.HouseTest;
import nl.klankbord.access.Ids;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Colleagues;
import nl.klankbord.people.Folded;
import nl.klankbord.people.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class PeopleTest extends HouseTest {

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private PeopleFinds finds;

    @Test
    void fatimaSeesWhomSheGuidesAndWhoGuidesHer() {
        assertThat(as(FATIMA).get("/people"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Jij begeleidt",
                        "Daan de <b>Boer</b>",
                        "Marit van der <b>Veen</b>",
                        "Jou begeleidt",
                        "Jolanda <b>Bos</b>")
                .doesNotContain("Tomasz");
    }

    @Test
    void whoGuidesNobodyAndIsGuidedByNobodySeesEverybody() {
        assertThat(as(BRAM).get("/people")).bodyText().contains("Tomasz <b>Bąk</b>", "Fatima el <b>Amrani</b>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "veen",
                "Marit",
                "mar v",
                "v marit",
                "VAN DER veen",
                "márit",
                "der marit",
                "marit kas",
                "groen maR"
            })
    void maritIsFoundByAnyBeginningInAnyOrder(String typed) {
        assertThat(found(typed)).contains("Marit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"eveen", "marit houtwerk", "marit bart", "arit", "%", "xylofoon"})
    void maritIsNotFoundByWhatIsNotHers(String typed) {
        assertThat(found(typed)).doesNotContain("Marit");
    }

    @Test
    void oneLetterIsAPlaceInTheList() {
        assertThat(found("b")).containsExactly("Tomasz", "Daan", "Jolanda");
    }

    @Test
    void aTeamIsFoundInTheOrderOfADutchList() {
        assertThat(found("kas en groen")).containsExactly("Fatima", "Daan", "Bart", "Marit");
    }

    @Test
    void shortNamesComeBeforeTheLongerOnesThatBeginAlike() {
        person("Anna", "", "Boerma");
        person("Zoë", "", "Boer");
        assertThat(found("boer")).containsExactly("Daan", "Zoë", "Anna");
    }

    @Test
    void peopleWhoLeftAreNotInTheList() {
        house.run("update people.person set left_on = '2026-11-23' where id = ?", TOMASZ);
        assertThat(found("tomasz")).isEmpty();
        house.run("update people.person set left_on = '2026-11-24' where id = ?", TOMASZ);
        assertThat(found("tomasz")).containsExactly("Tomasz");
    }

    @Test
    void aPersonWhoMarriedIsFoundUnderTheNewNameAlone() {
        house.run(
                "update people.person set family_name = 'Aalbers', sort_name = 'aalbers tomasz' where id = ?", TOMASZ);
        assertThat(found("")).first().isEqualTo("Tomasz");
        assertThat(found("tom")).containsExactly("Tomasz");
    }

    @Test
    void theSearchMarksInWordsWhomFatimaGuides() {
        assertThat(as(FATIMA).get("/people?q=daan"))
                .bodyText()
                .contains("jij begeleidt")
                .contains("Eén naam gevonden");
        assertThat(as(TOMASZ).get("/people?q=daan")).bodyText().doesNotContain("jij begeleidt");
    }

    @Test
    void aLongListGoesOnOnTheNextPageAndMissesNobody() {
        for (int number = 1; number <= 70; number++) {
            person("Kim", "", "Visser%02d".formatted(number));
        }
        String first = body("/people?q=kim");
        String second = body(next(first));
        String third = body(next(second));
        assertThat(first).contains("Visser01", "Visser30").doesNotContain("Visser31");
        assertThat(second)
                .contains("Visser31", "Visser60", "Van Visser31 tot Visser60")
                .doesNotContain("Visser30</b>");
        assertThat(third).contains("Visser61", "Visser70").doesNotContain("after=");
    }

    @Test
    void nobodyFoundSaysWhatToTry() {
        assertThat(as(DAAN).get("/people?q=<b>xylofoon"))
                .hasStatusOk()
                .bodyText()
                .contains("Geen naam met ‘&lt;b&gt;xylofoon’", "Laat iedereen zien");
    }

    @Test
    void strangersSeeTheWorkAddressAndNotTheJob() {
        house.run("update people.employment set job_title = 'kasmedewerker' where person_id = ?", DAAN);
        assertThat(as(TOMASZ).get("/people/" + DAAN))
                .bodyText()
                .contains("Daan de Boer", "daan@delinde.example", "Kas en groen")
                .doesNotContain("kasmedewerker", "36 per week", "Stel een gesprek voor");
        assertThat(house.count("access.audit")).isZero();
    }

    @Test
    void fatimaSeesDaansJobAndSuggestsAConversation() {
        house.run(
                "update people.employment set job_title = 'kasmedewerker', hours_per_week = 32.5 where person_id = ?",
                DAAN);
        assertThat(as(FATIMA).get("/people/" + DAAN))
                .bodyText()
                .contains(
                        "Jij begeleidt · Kas en groen",
                        "kasmedewerker",
                        "32,5 per week",
                        "1 september",
                        "/people/" + DAAN + "/proposal");
        assertThat(house.count("access.audit")).isZero();
    }

    @Test
    void daanSeesThatFatimaGuidesHimAndNotHerHours() {
        assertThat(as(DAAN).get("/people/" + FATIMA))
                .bodyText()
                .contains("Begeleidt jou")
                .doesNotContain("per week");
    }

    @Test
    void youssefSeesTheJobAndDaanCanReadThatHeLooked() {
        assertThat(as(YOUSSEF).get("/people/" + DAAN)).bodyText().contains("36 per week");
        assertThat(as(YOUSSEF).get("/people/" + DAAN)).hasStatusOk();
        assertThat(house.count(
                        "access.audit where viewer_id = ? and subject_id = ? and action = 'employmentOpened'",
                        YOUSSEF,
                        DAAN))
                .isOne();
    }

    @Test
    void youssefsOwnPageIsNobodysBusiness() {
        assertThat(as(YOUSSEF).get("/people/" + YOUSSEF)).bodyText().contains("Jij op het werk");
        assertThat(house.count("access.audit")).isZero();
    }

    @Test
    void whoLeftIsSpokenOfKindly() {
        house.run("update people.person set left_on = '2026-10-31' where id = ?", BART);
        assertThat(as(FATIMA).get("/people/" + BART))
                .hasStatusOk()
                .bodyText()
                .contains("Bart werkt hier niet meer. De laatste dag was 31 oktober.")
                .doesNotContain("Stel een gesprek voor");
    }

    @Test
    void nobodyAndNonsenseAreNotThere() {
        assertThat(as(DAAN).get("/people/" + Ids.next())).hasStatus(404);
        assertThat(as(DAAN).get("/people/1")).hasStatus(404);
        assertThat(as(DAAN).get("/people?after=1")).hasStatus(404);
    }

    @Test
    void aStrangerIsAskedToSignInAndThenComesBackHere() {
        assertThat(stranger().get("/people?q=daan"))
                .hasStatus(303)
                .hasHeader("Location", "/sign-in?to=%2Fpeople%3Fq%3Ddaan");
    }

    private List<String> found(String typed) {
        return looking(MARIT, () -> typed.isEmpty() ? everybody() : colleagues.search(typed, 50)).stream()
                .map(Colleague::given)
                .toList();
    }

    private List<Colleague> everybody() {
        return finds.find("", null, 50).stream().map(PeopleFinds.Row::colleague).toList();
    }

    private void person(String given, String prefix, String family) {
        UUID id = Ids.next();
        Name name = new Name(given, prefix, family);
        house.run(
                "insert into people.person values (?, ?, ?, ?, ?, string_to_array(?, ' '), null, null, null, 0)",
                id,
                given,
                prefix,
                family,
                name.sorted(),
                Folded.of(name.full()));
    }

    private String body(String path) {
        try {
            return as(DAAN).get(path).getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String next(String page) {
        int at = page.indexOf("/people?who=all&amp;q=kim&amp;after=");
        return page.substring(at, page.indexOf('"', at)).replace("&amp;", "&");
    }
}
