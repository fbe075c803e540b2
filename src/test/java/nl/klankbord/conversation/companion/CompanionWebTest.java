package nl.klankbord.conversation.companion;

import static nl.klankbord.TheCast.BART;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.ILSE;
import static nl.klankbord.TheCast.JOLANDA;
import static nl.klankbord.TheCast.MARIT;
import static nl.klankbord.TheCast.TOMASZ;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.klankbord.conversation.TalkTest;
import nl.klankbord.conversation.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Daan and Fatima talk on Thursday, and Jolanda comes along. Three people at their own browsers. */
class CompanionWebTest extends TalkTest {

    private UUID talk;
    private String path;

    @BeforeEach
    void agreed() {
        Told told = new Told(house);
        UUID before = told.held(DAAN, FATIMA, "2026-11-10T10:00");
        told.promise(before, DAAN, FATIMA, DAAN, "Van de vorige keer", null);
        talk = fatimaAndDaanTalk("2026-11-26T10:00");
        path = "/conversations/" + talk;
        shares(DAAN, talk, "Ik wil leren lassen");
        writes(DAAN, talk, "Ik slaap slecht");
        shares(FATIMA, talk, "Hoe gaat de les?");
    }

    @Test
    void daanBringsJolandaAndFatimaIsToldKindly() {
        assertThat(body(DAAN, path + "/companion?q=jol")).contains("Jolanda", "Wie komt erbij?");
        assertThat(as(DAAN).post(path + "/companion", "person", JOLANDA.toString()))
                .hasStatus(303)
                .hasHeader("Location", path);

        assertThat(body(FATIMA, "/")).contains("Daan neemt Jolanda mee naar jullie gesprek");
        assertThat(body(FATIMA, path)).contains("Jolanda is erbij").doesNotContain("Toch zonder Jolanda");
        assertThat(body(JOLANDA, "/"))
                .contains("Je bent erbij als Daan en Fatima praten", "/companions/" + companion());
        assertThat(body(JOLANDA, "/companions/" + companion()))
                .contains("Ik wil leren lassen", "Hoe gaat de les?")
                .doesNotContain("Ik slaap slecht", "Van de vorige keer");
    }

    @Test
    void jolandaSeesThatOneAloneAndConfirmsNothing() {
        as(DAAN).post(path + "/companion", "person", JOLANDA.toString());
        for (String step :
                List.of("", "/minutes", "/preparation", "/sheet", "/experience", "/companion", "/calling-off")) {
            assertThat(as(JOLANDA).get(path + step)).as(step).hasStatus(404);
        }
        as(FATIMA)
                .post(
                        path + "/minutes",
                        "text",
                        "Daan gaat lassen.",
                        "what-1",
                        "De les regelen",
                        "who-1",
                        FATIMA.toString());
        assertThat(body(JOLANDA, "/companions/" + companion())).contains("Daan gaat lassen.", "De les regelen");
        assertThat(as(JOLANDA).post(path + "/minutes/1/confirmation")).hasStatus(404);
        assertThat(as(JOLANDA).post("/companions/" + companion() + "/acceptance"))
                .hasStatus(404);
        assertThat(as(JOLANDA).delete("/companions/" + companion())).hasStatus(404);
        assertThat(body(JOLANDA, "/people/" + DAAN)).doesNotContain("lassen");
        for (UUID other : List.of(DAAN, FATIMA, BART, MARIT, TOMASZ, ILSE)) {
            assertThat(as(other).get("/companions/" + companion()))
                    .as("" + other)
                    .hasStatus(404);
            assertThat(as(other).post("/companions/" + companion() + "/stepping-back"))
                    .hasStatus(404);
        }
    }

    @Test
    void whenFatimaProposesOnlyDaanDecides() {
        as(FATIMA).post(path + "/companion", "person", TOMASZ.toString());
        assertThat(body(DAAN, "/")).contains("Fatima wil Tomasz bij jullie gesprek");
        assertThat(body(TOMASZ, "/")).doesNotContain("Je bent erbij");
        assertThat(as(TOMASZ).get("/companions/" + companion())).hasStatus(404);
        assertThat(as(FATIMA).post("/companions/" + companion() + "/acceptance"))
                .hasStatus(404);

        as(DAAN).post("/companions/" + companion() + "/acceptance");
        assertThat(body(TOMASZ, "/companions/" + companion())).contains("Daan en Fatima praten");
    }

    @Test
    void aNoNeedsNoReasonAndLooksLikeNotThisTime() {
        as(FATIMA).post(path + "/companion", "person", TOMASZ.toString());
        as(DAAN).post("/companions/" + companion() + "/refusal");
        assertThat(body(FATIMA, path)).contains("Deze keer niet").doesNotContain("Tomasz");
        assertThat(as(TOMASZ).get("/companions/" + companion())).hasStatus(404);
        assertThat(body(FATIMA, path)).contains("Vraag iemand erbij");
    }

    @Test
    void daanTakesHisYesBackAndJolandaSeesNothingAnyMore() {
        as(DAAN).post(path + "/companion", "person", JOLANDA.toString());
        assertThat(invitations(JOLANDA)).isEqualTo(1);
        assertThat(as(FATIMA).delete("/companions/" + companion())).hasStatus(303);
        assertThat(as(JOLANDA).get("/companions/" + companion()))
                .as("not Fatima's to take back")
                .hasStatusOk();

        as(DAAN).delete("/companions/" + companion());
        assertThat(as(JOLANDA).get("/companions/" + companion())).hasStatus(404);
        assertThat(body(JOLANDA, "/")).doesNotContain("Je bent erbij");
        assertThat(invitations(JOLANDA)).isZero();
        assertThat(invitations(DAAN)).isEqualTo(1);
    }

    @Test
    void jolandaMayStepBack() {
        as(DAAN).post(path + "/companion", "person", JOLANDA.toString());
        assertThat(as(JOLANDA).post("/companions/" + companion() + "/stepping-back"))
                .hasStatus(303)
                .hasHeader("Location", "/");
        assertThat(as(JOLANDA).get("/companions/" + companion())).hasStatus(404);
        assertThat(body(DAAN, path)).contains("Jolanda komt toch niet");
        assertThat(invitations(JOLANDA)).isZero();
    }

    @Test
    void itStandsInHerCalendarWithAWayOfItsOwnAlsoWhenTheMomentMoves() {
        as(DAAN).post(path + "/companion", "person", JOLANDA.toString());
        assertThat(house.count(
                        "post.invitation where person_id = ? and path = ? and stands",
                        JOLANDA,
                        "/companions/" + companion()))
                .isEqualTo(1);
        assertThat(house.count("post.invitation where person_id = ? and sequence = 0", FATIMA))
                .as("nothing changed for her")
                .isEqualTo(1);

        done(looking(FATIMA, () -> proposals.counter(talk, 1, offer("2026-11-27T11:00"))));
        assertThat(invitations(JOLANDA)).isZero();
        done(looking(DAAN, () -> proposals.accept(talk, 2)));
        assertThat(house.count(
                        "post.invitation where person_id = ? and stands and starts_at = '2026-11-27 11:00+01'",
                        JOLANDA))
                .isEqualTo(1);
    }

    @Test
    void whoIsNotChosenOrOneOfTheTwoDoesNotComeAlong() {
        assertThat(as(DAAN).post(path + "/companion", "q", "jol"))
                .hasStatus(422)
                .bodyText()
                .contains("Kies wie erbij komt");
        as(DAAN).post(path + "/companion", "person", FATIMA.toString());
        assertThat(as(DAAN).post(
                                path + "/companion", "person", UUID.randomUUID().toString()))
                .hasStatus(404);
        assertThat(as(MARIT).post(path + "/companion", "person", MARIT.toString()))
                .hasStatus(404);
        assertThat(house.count("conversation.companion")).isZero();
        as(DAAN).post(path + "/companion", "person", JOLANDA.toString());
        as(FATIMA).post(path + "/companion", "person", TOMASZ.toString());
        assertThat(house.count("conversation.companion")).as("one at a time").isEqualTo(1);
    }

    private UUID companion() {
        return house.id("select id from conversation.companion");
    }

    private long invitations(UUID person) {
        return house.count("post.invitation where person_id = ? and appointment_id = ? and stands", person, talk);
    }

    private String body(UUID person, String page) {
        var result = as(person).get(page);
        assertThat(result).as(page).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
