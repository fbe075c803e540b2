package nl.klankbord.conversation.proposal;

import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import nl.klankbord.access.Ids;
import nl.klankbord.conversation.Kind;
import nl.klankbord.conversation.Setting;
import nl.klankbord.conversation.TalkTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a conversation is for, from the form to the paper on the table. */
class KindWebTest extends TalkTest {

    @Test
    void aFreshFormAsksForALightCheckIn() {
        assertThat(as(FATIMA).get("/people/" + DAAN + "/proposal"))
                .bodyText()
                .contains("value=\"check_in\" checked", "Hoe gaat het, en wat heb je nodig?")
                .doesNotContain("value=\"progress\" checked");
    }

    @ParameterizedTest
    @EnumSource
    void daanChoosesWhatItIsForAndBothReadIt(Kind kind) {
        UUID id = talk(send(DAAN, FATIMA, kind.code(), "walk"));

        assertThat(seenBy(FATIMA, id).kind()).isEqualTo(kind);
        assertThat(as(FATIMA).get("/conversations/" + id)).bodyText().contains("icons.svg#" + kind.icon());
    }

    @ParameterizedTest
    @EnumSource
    void theyTalkWhereItSuitsThem(Setting setting) {
        UUID id = talk(send(DAAN, FATIMA, "check_in", setting.code()));

        assertThat(seenBy(FATIMA, id).setting()).isEqualTo(setting);
    }

    @Test
    void anotherMomentIsForTheSame() {
        UUID id = talk(send(DAAN, FATIMA, "development", "walk"));

        done(looking(FATIMA, () -> proposals.counter(id, 0, offer("2026-11-30T16:00"))));

        assertThat(seenBy(DAAN, id).kind()).isEqualTo(Kind.DEVELOPMENT);
        assertThat(as(DAAN).get("/conversations/" + id + "/proposal"))
                .bodyText()
                .doesNotContain("name=\"kind\"");
    }

    @Test
    void aKindThatIsNoneComesBackWithEveryWord() {
        assertThat(send(FATIMA, DAAN, "verhoor", "walk"))
                .hasStatus(422)
                .bodyText()
                .contains("Kies wat voor gesprek het wordt", "Ik hoor graag hoe het gaat", "value=\"walk\" checked");
        assertThat(house.count("conversation.conversation")).isZero();
    }

    /** The paper lies at the printer, and Vandaag stands open on a shared tablet. */
    @Test
    void nobodyWhoReadsAlongLearnsWhatIsBetweenThem() {
        UUID id = looking(FATIMA, () -> {
            UUID talk = Ids.next();
            done(proposals.propose(talk, DAAN, Kind.BEHAVIOUR, offer("2026-11-27T10:30")));
            return talk;
        });
        done(looking(DAAN, () -> proposals.accept(id, 0)));

        assertThat(as(DAAN).get("/conversations/" + id)).bodyText().contains("Iets bespreken wat opviel");
        for (String page : new String[] {"/", "/conversations", "/conversations/" + id + "/sheet"}) {
            assertThat(as(DAAN).get(page))
                    .as(page)
                    .hasStatusOk()
                    .bodyText()
                    .contains("Gesprek · ")
                    .doesNotContain("opviel");
        }
    }

    @Test
    void aLightCheckInIsCalledByItsName() {
        UUID id = fatimaAndDaanTalk("2026-11-27T10:30");

        for (String page : new String[] {
            "/", "/conversations", "/people/" + DAAN + "/conversations", "/conversations/" + id + "/sheet"
        }) {
            assertThat(as(FATIMA).get(page)).as(page).bodyText().contains("Even bijpraten");
        }
    }

    private MvcTestResult send(UUID who, UUID other, String kind, String setting) {
        return as(who).post(
                        "/people/" + other + "/proposal",
                        "day",
                        "2026-11-27",
                        "time",
                        "10:30",
                        "minutes",
                        "15",
                        "kind",
                        kind,
                        "setting",
                        setting,
                        "word",
                        kind.equals("absence") ? "" : "Ik hoor graag hoe het gaat");
    }

    private static UUID talk(MvcTestResult sent) {
        assertThat(sent).hasStatus(303);
        String location = Objects.requireNonNull(sent.getResponse().getHeader("Location"));
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }
}
