package nl.klankbord.conversation.absence;

import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.JOLANDA;
import static nl.klankbord.TheCast.MARIT;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.klankbord.conversation.TalkTest;
import nl.klankbord.conversation.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** While Daan is ill, six things can be recorded and nothing else; about his health there is no place to write. */
class AbsenceWebTest extends TalkTest {

    @Autowired
    private AbsenceRecords records;

    private UUID talk = new UUID(0, 0);
    private String path = "";

    @BeforeEach
    void ill() {
        talk = new Told(house).agreed(DAAN, FATIMA, "2026-11-24T08:30");
        house.run("update conversation.conversation set kind = 'absence' where id = ?", talk);
        path = "/conversations/" + talk;
    }

    @Test
    void noWordsGoAlongWithTheProposalOfSuchATalkAndItIsNoRhythm() {
        assertThat(as(FATIMA).post("/people/" + DAAN + "/proposal", asked("Hoe is het met je rug?")))
                .hasStatus(422)
                .bodyText()
                .contains("Hoe is het met je rug?", "gaan er geen woorden mee");
        assertThat(as(FATIMA).post("/people/" + DAAN + "/proposal", asked(""))).hasStatus(303);
        assertThat(as(DAAN).post(path + "/calling-off", "version", "0", "word", "Ik heb griep"))
                .hasStatus(422);
        assertThat(as(FATIMA).post("/people/" + DAAN + "/series/proposal", asked("")))
                .hasStatus(422)
                .bodyText()
                .contains("per keer");
    }

    @Test
    void beforehandOneReadsWhatNobodyAsksAndTheDatesOfTheLaw() {
        assertThat(as(FATIMA).get(path + "/preparation")).hasStatus(303).hasHeader("Location", path + "/absence");
        assertThat(as(FATIMA).post(path + "/absence", "from", "2026-01-05"))
                .bodyText()
                .contains("Vraag nooit naar klachten", "16 februari 2026", "Ziektewet art. 38 lid 1");
        assertThat(as(DAAN).get(path + "/absence")).bodyText().contains("Ik hoef niet te zeggen wat ik heb");
        assertThat(as(FATIMA).post(path + "/preparation", "text-new", "Zijn rug"))
                .hasStatus(404);
        assertThat(as(MARIT).get(path + "/absence")).hasStatus(404);
    }

    @Test
    void theSixThingsAreKeptForBothAndEitherTakesThemAway() {
        assertThat(as(FATIMA).post(path + "/absence/record", "phone", "06 1234 5678", "expected", "week"))
                .hasStatus(303);
        assertThat(as(DAAN).get(path + "/absence/record")).bodyText().contains("06 1234 5678", "Fatima vulde dit in");
        for (UUID other : new UUID[] {MARIT, JOLANDA, YOUSSEF}) {
            assertThat(as(other).get(path + "/absence/record")).hasStatus(404);
        }
        assertThat(as(DAAN).delete(path + "/absence/record")).hasStatus(303);
        assertThat(house.count("conversation.absence_record")).isZero();
    }

    @Test
    void ninetyDaysAfterItWasLastPutRightItGoesAndNobodyWhoLooksCanHurryIt() {
        as(FATIMA).post(path + "/absence/record", "phone", "06 1234 5678");
        house.run("update conversation.absence_record set written_at = '2026-08-20T12:00:00Z'");
        house.run("select conversation.clear_absence('2026-11-18')");
        assertThat(house.count("conversation.absence_record")).isOne();
        assertThatThrownBy(() -> looking(FATIMA, () -> {
                    records.clear();
                    return true;
                }))
                .isInstanceOf(DataAccessException.class);
        house.run("select conversation.clear_absence('2026-11-19')");
        assertThat(house.count("conversation.absence_record")).isZero();
    }

    @Test
    void whatIsNoNumberOrAnswerIsAskedAgainAndStaysOnThePage() {
        assertThat(as(FATIMA).post(path + "/absence/record", "phone", "hij heeft griep", "safetyNet", "zwanger"))
                .hasStatus(422)
                .bodyText()
                .contains("hij heeft griep", "alleen met cijfers", "Kies een van de antwoorden");
        assertThat(house.count("conversation.absence_record")).isZero();
    }

    @Test
    void whoeverWroteMeanwhileIsNotOverwrittenUnread() {
        as(DAAN).post(path + "/absence/record", "postcode", "3511 ab", "houseNumber", "12a");
        assertThat(as(FATIMA).post(path + "/absence/record", "version", "0", "postcode", "9999 ZZ"))
                .hasStatus(422)
                .bodyText()
                .contains("9999 ZZ", "veranderde dit net");
        assertThat(as(FATIMA).post(path + "/absence/record", "version", "1", "postcode", "9999 ZZ"))
                .hasStatus(303);
    }

    @Test
    void theMinutesHoldAgreementsAloneAndSayWhereWordsAreMedical() {
        String medical = "Daan gaat met zijn depressie naar de psycholoog";
        assertThat(as(FATIMA)
                        .post(
                                path + "/minutes/draft/rows",
                                "text",
                                "Hij heeft griep",
                                "what-1",
                                medical,
                                "suggestion",
                                "1"))
                .hasStatus(303);
        assertThat(as(FATIMA).get(path + "/minutes"))
                .bodyText()
                .contains(medical, "data-hint=", "Ik bel op het moment dat we afspraken.")
                .doesNotContain("Hij heeft griep");
        assertThat(as(FATIMA).post(path + "/minutes", "text", "Hij heeft griep"))
                .hasStatus(422)
                .bodyText()
                .contains("wanneer jullie weer contact hebben");
        assertThat(as(FATIMA).post(path + "/minutes", "what-1", "Ik bel donderdag", "who-1", FATIMA.toString()))
                .hasStatus(303);
        assertThat(as(DAAN).get(path + "/minutes/1"))
                .bodyText()
                .contains("Ik bel donderdag", "alleen afspraken over werk en contact")
                .doesNotContain("differing-view");
        assertThat(as(DAAN).post(path + "/minutes/1/differing-view", "view", "Ik heb geen griep"))
                .hasStatus(404);
    }

    /** Should a door ever be left open, the database keeps no words all the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into conversation.minutes (id, conversation_id, employee_id, manager_id, number, author_id, text, written_at) select gen_random_uuid(), id, employee_id, manager_id, 1, manager_id, 'griep', now() from conversation.conversation",
                "insert into conversation.minutes_draft (conversation_id, author_id, employee_id, manager_id, based_on, content, version, saved_at) select id, manager_id, employee_id, manager_id, 0, '{\"text\":\"griep\",\"rows\":[]}', 1, now() from conversation.conversation",
                "insert into conversation.preparation_line (id, conversation_id, employee_id, manager_id, author_id, position, text, written_at) select gen_random_uuid(), id, employee_id, manager_id, manager_id, 1, 'griep', now() from conversation.conversation",
                "insert into conversation.calling_off (conversation_id, employee_id, manager_id, author_id, called_off_at, word) select id, employee_id, manager_id, manager_id, now(), 'griep' from conversation.conversation"
            })
    void theDatabaseKeepsNoWordsEither(String insert) {
        assertThatThrownBy(() -> house.run(insert)).hasStackTraceContaining("no words of its own");
        house.run("update conversation.conversation set kind = 'check_in'");
        house.run(insert);
    }

    private static String[] asked(String word) {
        return new String[] {
            "kind",
            "absence",
            "day",
            "2026-11-30",
            "time",
            "10:00",
            "minutes",
            "15",
            "setting",
            "phone",
            "every",
            "1",
            "word",
            word
        };
    }
}
