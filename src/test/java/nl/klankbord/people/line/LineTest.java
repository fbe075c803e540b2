package nl.klankbord.people.line;

import static nl.klankbord.TheCast.BRAM;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.JOLANDA;
import static nl.klankbord.TheCast.MARIT;
import static nl.klankbord.TheCast.TOMASZ;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.klankbord.HouseTest;
import nl.klankbord.access.Ids;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class LineTest extends HouseTest {

    @Autowired
    private KeptLines lines;

    @Test
    void youssefLetsTomaszGuideDaan() {
        assertThat(as(YOUSSEF).get("/people/" + DAAN + "/lines?q=tomasz"))
                .hasStatusOk()
                .bodyText()
                .contains("Tomasz Bąk");
        assertThat(add(YOUSSEF, DAAN, TOMASZ, "guide")).hasStatus(303).hasHeader("Location", "/people/" + DAAN);
        assertThat(as(DAAN).get("/people/" + DAAN))
                .bodyText()
                .contains("Tomasz Bąk", "begeleidt erbij · sinds 24 november");
        assertThat(house.count("access.audit where subject_id = ? and action = 'lineAdded'", DAAN))
                .isOne();
    }

    @Test
    void onlyHrAndTheAdministratorKeepLines() {
        assertThat(as(FATIMA).get("/people/" + DAAN + "/lines")).hasStatus(403);
        assertThat(add(FATIMA, DAAN, TOMASZ, "guide")).hasStatus(403);
        assertThat(add(BRAM, DAAN, TOMASZ, "guide")).hasStatus(303);
    }

    @Test
    void fatimaIsNotGuidedByDaan() {
        assertThat(add(YOUSSEF, FATIMA, DAAN, "guide"))
                .hasStatus(422)
                .bodyText()
                .contains("Deze twee kunnen elkaar niet allebei begeleiden", "Daan de Boer", "checked");
    }

    @Test
    void nobodyComesToStandBelowThemselves() {
        add(YOUSSEF, JOLANDA, MARIT, "line");
        assertThat(add(YOUSSEF, MARIT, FATIMA, "line"))
                .hasStatus(422)
                .bodyText()
                .contains("werkt zelf onder deze medewerker");
    }

    @Test
    void whoLeftGuidesNobody() {
        house.run("update people.person set left_on = '2026-11-23' where id = ?", TOMASZ);
        assertThat(add(YOUSSEF, DAAN, TOMASZ, "guide"))
                .hasStatus(422)
                .bodyText()
                .contains("werkt hier niet meer");
    }

    @Test
    void aFormWithHolesComesBackWithEveryWord() {
        assertThat(as(YOUSSEF)
                        .post(
                                "/people/" + DAAN + "/lines",
                                "q",
                                "tomasz",
                                "kind",
                                "x",
                                "startsOn",
                                "31-2-2026",
                                "endsOn",
                                "ooit"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Zoek en kies eerst een collega",
                        "Kies hoe deze collega begeleidt",
                        "31-2-2026",
                        "ooit",
                        "Tomasz Bąk");
    }

    @Test
    void youssefEndsALineAndItStaysAsAPast() {
        UUID line = lineOf(DAAN, FATIMA);
        String path = "/people/" + DAAN + "/lines/" + line + "/ending";
        assertThat(as(YOUSSEF).get(path))
                .hasStatusOk()
                .bodyText()
                .contains("Wanneer houdt Fatima op met het begeleiden van Daan?");
        assertThat(as(YOUSSEF).post(path, "lastDay", "2026-11-23")).hasStatus(303);
        assertThat(as(FATIMA).get("/people/" + DAAN))
                .bodyText()
                .contains("Vroeger", "1 september tot en met 23 november")
                .doesNotContain("Stel een gesprek voor");
    }

    @Test
    void aLineDoesNotEndBeforeItBegan() {
        String path = "/people/" + DAAN + "/lines/" + lineOf(DAAN, FATIMA) + "/ending";
        assertThat(as(YOUSSEF).post(path, "lastDay", "31-8-2026"))
                .hasStatus(422)
                .bodyText()
                .contains("De laatste dag ligt voor de eerste", "31-8-2026");
        assertThat(as(YOUSSEF).post(path, "lastDay", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Vul de laatste dag in");
    }

    @Test
    void aLineOfSomebodyElseIsNotFoundUnderThisName() {
        UUID line = lineOf(DAAN, FATIMA);
        assertThat(as(YOUSSEF).get("/people/" + MARIT + "/lines/" + line + "/ending"))
                .hasStatus(404);
        assertThat(as(YOUSSEF).post("/people/" + DAAN + "/lines/" + Ids.next() + "/ending", "lastDay", "2026-11-24"))
                .hasStatus(404);
    }

    @Test
    void marksOfWhoGuidesWhomAreSeenByBothSidesAlone() {
        assertThat(as(TOMASZ).get("/people/" + DAAN)).bodyText().doesNotContain("Wie begeleidt wie");
        assertThat(as(MARIT).get("/people/" + FATIMA))
                .bodyText()
                .contains("Wie begeleidt wie", "Marit van der Veen", "wordt begeleid")
                .doesNotContain("Jolanda");
    }

    private MvcTestResult add(UUID keeper, UUID employee, UUID manager, String kind) {
        return as(keeper)
                .post(
                        "/people/" + employee + "/lines",
                        "q",
                        "",
                        "manager",
                        manager.toString(),
                        "kind",
                        kind,
                        "startsOn",
                        "2026-11-24",
                        "endsOn",
                        "");
    }

    private UUID lineOf(UUID employee, UUID manager) {
        List<Line> known = looking(YOUSSEF, () -> lines.of(employee));
        return known.stream()
                .filter(it -> it.between(employee, manager))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
