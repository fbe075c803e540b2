package nl.klankbord.conversation.handover;

import static nl.klankbord.TheCast.BART;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.JOLANDA;
import static nl.klankbord.TheCast.MARIT;
import static nl.klankbord.TheCast.TOMASZ;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.klankbord.HouseTest;
import nl.klankbord.conversation.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fatima guided Daan until Friday; since Monday Tomasz does. Three people at their own browsers. */
class HandoverWebTest extends HouseTest {

    private static final String CHOOSE = "/people/" + TOMASZ + "/handover";

    private UUID talk;
    private UUID bench;
    private UUID course;

    @BeforeEach
    void anotherManager() {
        Told told = new Told(house);
        talk = told.agreed(DAAN, FATIMA, "2026-11-17T10:30");
        as(FATIMA).post("/conversations/" + talk + "/minutes", "text", "Daan wil leren lassen.");
        bench = told.promise(talk, DAAN, FATIMA, DAAN, "De werkbank opruimen", null);
        course = told.promise(talk, DAAN, FATIMA, FATIMA, "De lascursus aanvragen", "2026-12-01");
        told.line(talk, DAAN, "Ik slaap slecht", false);
        house.run(
                "insert into conversation.note values (gen_random_uuid(), ?, ?, null, null, null, 'Rustig aan', '2026-11-17', '2027-05-17')",
                FATIMA,
                DAAN);
        moves(DAAN, FATIMA, TOMASZ, "2026-11-20", "2026-11-23");
    }

    @Test
    void daanIsAskedKindlyAndNothingIsChosenBeforehand() {
        assertThat(body(DAAN, "/")).contains("Tomasz begeleidt jou nu", "Dat kan wachten", CHOOSE);
        String page = body(DAAN, CHOOSE);
        assertThat(page)
                .contains(
                        "Wat neem je mee naar Tomasz?", "De werkbank opruimen", "De lascursus aanvragen", "Het verslag")
                .doesNotContain("checked", "Ik slaap slecht", "Rustig aan");
    }

    @Test
    void tomaszReadsWhatDaanTappedAndNothingElseUntilHeTakesItBack() {
        assertThat(body(TOMASZ, "/people/" + DAAN)).doesNotContain("lascursus", "lassen", "werkbank");

        assertThat(as(DAAN).post(
                                CHOOSE,
                                "item",
                                course.toString(),
                                "item",
                                minutes().toString()))
                .hasStatus(303)
                .hasHeader("Location", CHOOSE);

        String history = body(TOMASZ, "/people/" + DAAN + "/conversations");
        assertThat(history)
                .contains("Daan liet je iets lezen", "De lascursus aanvragen")
                .doesNotContain("werkbank");
        List<UUID> handed = handed();
        assertThat(body(TOMASZ, "/handovers/" + handed.getFirst())).contains("Daan wil leren lassen.");
        for (String path : List.of("", "/minutes/1", "/sheet", "/preparation", "/experience", "/calling-off")) {
            assertThat(as(TOMASZ).get("/conversations/" + talk + path)).as(path).hasStatus(404);
        }

        for (UUID one : handed) {
            assertThat(as(DAAN).delete("/handovers/" + one)).hasStatus(303);
            assertThat(as(TOMASZ).get("/handovers/" + one)).hasStatus(404);
        }
        assertThat(body(TOMASZ, "/people/" + DAAN + "/conversations"))
                .doesNotContain("liet je iets lezen", "lascursus");
    }

    @Test
    void onlyTheTwoOfThemFindIt() {
        as(DAAN).post(CHOOSE, "item", course.toString());
        UUID handed = handed().getFirst();
        for (UUID other : List.of(FATIMA, JOLANDA, MARIT, BART)) {
            assertThat(as(other).get("/handovers/" + handed)).hasStatus(404);
            assertThat(as(other).delete("/handovers/" + handed)).hasStatus(404);
        }
        assertThat(as(TOMASZ).delete("/handovers/" + handed)).hasStatus(404);
        assertThat(as(MARIT).get(CHOOSE)).hasStatus(404);
        assertThat(as(MARIT).post(CHOOSE, "item", course.toString())).hasStatus(404);
    }

    @Test
    void whatIsNotDaansOrIsNothingDoesNotGoAlong() {
        UUID others = new Told(house)
                .promise(
                        new Told(house).held(MARIT, FATIMA, "2026-11-10T10:00"),
                        MARIT,
                        FATIMA,
                        MARIT,
                        "Van Marit",
                        null);
        as(DAAN).post(
                        CHOOSE,
                        "item",
                        others.toString(),
                        "item",
                        UUID.randomUUID().toString());
        as(DAAN).post(CHOOSE);
        assertThat(as(DAAN).post(CHOOSE, "item", "geen id")).hasStatus(404);
        assertThat(handed()).isEmpty();
    }

    @Test
    void fatimaHearsThatSomebodyElseGuidesAndReadsOnlyWhatWasHers() {
        assertThat(body(FATIMA, "/"))
                .contains("Iemand anders begeleidt Daan nu")
                .doesNotContain("Tomasz");
        assertThat(as(FATIMA).get("/conversations/" + talk)).hasStatusOk();

        UUID next = new Told(house).held(DAAN, TOMASZ, "2026-11-24T08:00");
        assertThat(as(FATIMA).get("/conversations/" + next)).hasStatus(404);
    }

    @Test
    void aPromiseBindsTomaszOnlyOnceHeSaysYes() {
        assertThat(as(DAAN).post("/agreements/" + course + "/passing", "to", TOMASZ.toString()))
                .hasStatus(303);
        assertThat(body(DAAN, CHOOSE)).contains("Je vroeg Tomasz om dit over te nemen");
        assertThat(body(TOMASZ, "/")).contains("Daan vraagt of je een belofte van eerder overneemt");
        assertThat(body(TOMASZ, "/agreements")).doesNotContain("lascursus");
        assertThat(body(TOMASZ, "/people/" + DAAN + "/passing"))
                .contains("De lascursus aanvragen", "Ja, ik neem het over");

        // There is no talk of the two yet in which it could stand.
        as(TOMASZ).post("/agreements/" + course + "/take-over");
        assertThat(body(TOMASZ, "/agreements")).doesNotContain("lascursus");

        new Told(house).agreed(DAAN, TOMASZ, "2026-11-26T10:00");
        as(TOMASZ).post("/agreements/" + course + "/take-over");
        assertThat(body(TOMASZ, "/agreements")).contains("De lascursus aanvragen");
        assertThat(body(DAAN, "/agreements"))
                .contains("De lascursus aanvragen", "doorgegeven aan de nieuwe begeleider");
        assertThat(body(FATIMA, "/agreements")).contains("doorgegeven aan de nieuwe begeleider");
        assertThat(body(TOMASZ, "/")).doesNotContain("een belofte van eerder");
    }

    @Test
    void aNoNeedsNoReasonAndDaanThenSaysHowItEnds() {
        as(DAAN).post("/agreements/" + bench + "/passing", "to", TOMASZ.toString());
        assertThat(as(TOMASZ).post("/agreements/" + bench + "/refusal", "from", DAAN.toString()))
                .hasStatus(303);
        assertThat(body(DAAN, CHOOSE))
                .contains("Tomasz neemt dit niet over", "/agreements/" + bench + "/closure?to=" + CHOOSE);
        as(DAAN).post(
                        "/agreements/" + bench + "/closure",
                        "outcome",
                        "dropped",
                        "word",
                        "Er is een nieuwe bank",
                        "to",
                        CHOOSE);
        assertThat(body(DAAN, CHOOSE)).doesNotContain("Tomasz neemt dit niet over");
        assertThat(body(FATIMA, "/agreements")).contains("Er is een nieuwe bank");
    }

    @Test
    void aPromiseOfAnotherIsNobodysToPassOn() {
        for (UUID other : List.of(FATIMA, MARIT)) {
            assertThat(as(other).post("/agreements/" + course + "/passing", "to", TOMASZ.toString()))
                    .hasStatus(404);
        }
        as(DAAN).post("/agreements/" + course + "/passing", "to", JOLANDA.toString());
        assertThat(as(DAAN).post("/agreements/" + course + "/passing")).hasStatus(404);
        assertThat(house.count("conversation.passing")).isZero();
        as(DAAN).post("/agreements/" + course + "/passing", "to", TOMASZ.toString());
        for (String answer : List.of("/take-over", "/refusal")) {
            assertThat(as(MARIT).post("/agreements/" + course + answer, "from", DAAN.toString()))
                    .hasStatus(404);
            assertThat(as(FATIMA).post("/agreements/" + course + answer)).hasStatus(404);
            assertThat(as(FATIMA).post("/agreements/" + course + answer, "from", DAAN.toString()))
                    .hasStatus(303);
        }
        assertThat(as(FATIMA).delete("/agreements/" + course + "/passing")).hasStatus(404);
        assertThat(house.count("conversation.passing where refused_at is null")).isEqualTo(1);
        assertThat(as(DAAN).delete("/agreements/" + course + "/passing")).hasStatus(303);
        assertThat(house.count("conversation.passing")).isZero();
    }

    @Test
    void whoIsDoneChoosingIsNotAskedAgainUntilTheManagerComesAnew() {
        assertThat(body(DAAN, CHOOSE)).contains("Het is goed zo");
        assertThat(as(DAAN).post(CHOOSE + "/settling")).hasStatus(303).hasHeader("Location", "/");
        assertThat(body(DAAN, "/")).doesNotContain("Tomasz begeleidt jou nu");
        assertThat(body(DAAN, CHOOSE)).contains("Je was klaar met kiezen.").doesNotContain("Het is goed zo");
    }

    @Test
    void aJobCoachWhoStaysIsNoNewManager() {
        line(DAAN, JOLANDA, "line", "2026-09-01", null);
        assertThat(body(DAAN, "/")).contains("Tomasz begeleidt jou nu").doesNotContain("Jolanda begeleidt jou nu");
        assertThat(body(JOLANDA, "/people/" + DAAN)).doesNotContain("lascursus");
    }

    @Test
    void whenTheManagerChangesAgainTheNextOneStartsWithNothing() {
        as(DAAN).post(CHOOSE, "item", course.toString());
        UUID handed = handed().getFirst();
        moves(DAAN, TOMASZ, JOLANDA, "2026-11-23", "2026-11-24");

        assertThat(as(TOMASZ).get("/handovers/" + handed))
                .as("no longer his to read")
                .hasStatus(404);
        assertThat(body(JOLANDA, "/people/" + DAAN)).doesNotContain("lascursus");
        assertThat(body(DAAN, "/people/" + JOLANDA + "/handover"))
                .contains("De lascursus aanvragen")
                .doesNotContain("kan dit lezen");
        assertThat(as(DAAN).get(CHOOSE)).hasStatus(404);
        as(DAAN).post("/people/" + JOLANDA + "/handover", "item", course.toString());
        assertThat(body(JOLANDA, "/people/" + DAAN)).contains("De lascursus aanvragen");
    }

    @Test
    void whoLeavesIsAskedNothingAndWhoComesBackToFatimaNeither() {
        house.run(
                "update people.reporting_line set ends_on = '2026-11-23' where employee_id = ? and manager_id = ?",
                DAAN,
                TOMASZ);
        assertThat(body(DAAN, "/")).doesNotContain("begeleidt jou nu");
        assertThat(body(FATIMA, "/")).doesNotContain("Iemand anders begeleidt Daan");
        line(DAAN, FATIMA, "guide", "2026-11-24", null);
        assertThat(body(DAAN, "/")).doesNotContain("Fatima begeleidt jou nu");
        assertThat(as(DAAN).get("/people/" + FATIMA + "/handover")).hasStatusOk();
    }

    @Test
    void manyLinesThatChangeAtOnceAskEachOfThemAlone() {
        Told told = new Told(house);
        for (UUID who : List.of(MARIT, BART)) {
            told.held(who, FATIMA, "2026-11-12T10:00");
            moves(who, FATIMA, TOMASZ, "2026-11-20", "2026-11-23");
        }
        for (UUID who : List.of(DAAN, MARIT, BART)) {
            assertThat(body(who, "/")).contains("Tomasz begeleidt jou nu");
        }
        assertThat(body(FATIMA, "/")).contains("begeleidt Daan nu", "begeleidt Marit nu", "begeleidt Bart nu");
        assertThat(body(TOMASZ, "/")).doesNotContain("belofte van eerder");
        assertThat(house.count("conversation.handover")).isZero();
    }

    private void moves(UUID employee, UUID from, UUID to, String last, String first) {
        house.run(
                "update people.reporting_line set ends_on = ?::date, starts_on = least(starts_on, ?::date) where employee_id = ? and manager_id = ?",
                last,
                last,
                employee,
                from);
        line(employee, to, "guide", first, null);
    }

    private void line(UUID employee, UUID manager, String kind, String first, @Nullable String last) {
        house.run(
                "insert into people.reporting_line values (gen_random_uuid(), ?, ?, ?, 'test', ?::date, ?::date)",
                employee,
                manager,
                kind,
                first,
                last);
    }

    private UUID minutes() {
        return house.id("select id from conversation.minutes where conversation_id = ?", talk);
    }

    /** What was handed over, the minutes first. */
    private List<UUID> handed() {
        List<UUID> handed = new ArrayList<>();
        for (String what : List.of("minutes_id", "agreement_id")) {
            if (house.count("conversation.handover where " + what + " is not null") > 0) {
                handed.add(house.id("select id from conversation.handover where " + what + " is not null"));
            }
        }
        return handed;
    }

    private String body(UUID person, String path) {
        var result = as(person).get(path);
        assertThat(result).as(path).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
