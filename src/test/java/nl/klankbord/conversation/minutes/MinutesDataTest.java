package nl.klankbord.conversation.minutes;

import static nl.klankbord.TheCast.BART;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.JOLANDA;
import static nl.klankbord.TheCast.TOMASZ;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.klankbord.HouseTest;
import nl.klankbord.conversation.Told;
import nl.klankbord.conversation.agreement.Agreement;
import nl.klankbord.conversation.agreement.AgreementRow;
import nl.klankbord.conversation.agreement.Agreements;
import nl.klankbord.conversation.agreement.Closing;
import nl.klankbord.conversation.agreement.Closures;
import nl.klankbord.conversation.agreement.Outcome;
import nl.klankbord.conversation.agreement.Promise;
import nl.klankbord.people.Pair;
import nl.klankbord.web.NotHere;
import nl.klankbord.web.Refusals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MinutesDataTest extends HouseTest {

    private static final Pair DAAN_AND_FATIMA = new Pair(DAAN, FATIMA);
    private static final Promise COURSE =
            new Promise("Daan aanmelden voor de cursus", FATIMA, LocalDate.of(2026, 12, 1), null);
    private static final Promise TIDY = new Promise("Opruimen als de bel gaat", DAAN, null, LocalDate.of(2026, 12, 8));

    @Autowired
    private Minutes minutes;

    @Autowired
    private VersionReader versions;

    @Autowired
    private Agreements agreements;

    @Autowired
    private Closures closures;

    private Told told;
    private UUID talk;

    @BeforeEach
    void agreed() {
        told = new Told(house);
        talk = told.agreed(DAAN, FATIMA, "2026-11-24T08:30");
    }

    @Test
    void theFirstMinutesMarkTheConversationAsHeld() {
        assertThat(lay(FATIMA, text(0, "Het instellen lukt.", COURSE))).isEqualTo(new Laid.Done(1));
        assertThat(house.count("conversation.conversation where state = 'held'"))
                .isEqualTo(1);
    }

    @Test
    void bothReadWhatWasWrittenAndWhatWasAgreed() {
        lay(FATIMA, text(0, "Het instellen lukt.", COURSE, TIDY));
        for (UUID one : List.of(DAAN, FATIMA)) {
            VersionScreen read = read(one, 1);
            assertThat(read.version().text()).isEqualTo("Het instellen lukt.");
            assertThat(read.agreements())
                    .extracting(row -> row.agreement().promise())
                    .containsExactly(COURSE, TIDY);
        }
    }

    @Test
    void nobodyElseFindsTheMinutes() {
        lay(FATIMA, text(0, "Het instellen lukt.", COURSE));
        for (UUID other : List.of(BART, JOLANDA, TOMASZ, YOUSSEF)) {
            assertThatThrownBy(() -> read(other, 1)).isInstanceOf(NotHere.class);
            assertThatThrownBy(() -> lay(other, text(1, "Ik was er niet bij."))).isInstanceOf(NotHere.class);
        }
    }

    @Test
    void whoLaysItBeforeTheOtherConfirmsItAndTheOtherIsAsked() {
        lay(FATIMA, text(0, "Het instellen lukt."));
        assertThat(read(FATIMA, 1).moment()).isEqualTo(VersionScreen.Moment.WAITS_FOR_OTHER);
        assertThat(read(DAAN, 1).moment()).isEqualTo(VersionScreen.Moment.WAITS_FOR_VIEWER);
    }

    @Test
    void agreementsCountBeforeBothConfirmedButAreMarkedSo() {
        lay(FATIMA, text(0, "Het instellen lukt.", COURSE));
        assertThat(open(DAAN)).singleElement().matches(Agreement::waiting);
    }

    @Test
    void anAgreementInTheSameWordsStaysTheSameAgreement() {
        lay(FATIMA, text(0, "Het instellen lukt.", COURSE, TIDY));
        UUID course = open(FATIMA).getFirst().id();
        lay(DAAN, text(1, "Het instellen lukt. Ik wil ook lassen.", COURSE));

        assertThat(open(FATIMA)).extracting(Agreement::id).containsExactly(course);
    }

    @Test
    void whatIsNoLongerWrittenIsNoLongerOpenButTheOldVersionStillShowsIt() {
        lay(FATIMA, text(0, "Het instellen lukt.", COURSE, TIDY));
        lay(DAAN, text(1, "Het instellen lukt.", COURSE));

        assertThat(open(FATIMA)).extracting(Agreement::promise).containsExactly(COURSE);
        assertThat(read(FATIMA, 1).agreements())
                .hasSize(2)
                .anyMatch(row -> row.kept().writtenOut());
        assertThat(read(FATIMA, 1).moment()).isEqualTo(VersionScreen.Moment.REPLACED);
    }

    @Test
    void whatWasDoneMeanwhileStaysDoneWhenTheMinutesAreWrittenAgain() {
        lay(FATIMA, text(0, "Het instellen lukt.", COURSE, TIDY));
        UUID course = open(FATIMA).getFirst().id();
        looking(FATIMA, () -> closures.close(course, new Closing(Outcome.DONE, "Gelukt", null)));

        lay(DAAN, text(1, "Het instellen lukt goed.", TIDY));

        assertThat(open(DAAN)).extracting(Agreement::promise).containsExactly(TIDY);
        assertThat(read(DAAN, 2).agreements()).extracting(AgreementRow::open).containsExactly(false, true);
    }

    @Test
    void aNewTextAsksTheOtherAgain() {
        lay(FATIMA, text(0, "Het instellen lukt."));
        lay(DAAN, text(1, "Het instellen lukt bijna altijd."));
        assertThat(read(FATIMA, 2).moment()).isEqualTo(VersionScreen.Moment.WAITS_FOR_VIEWER);
    }

    @Test
    void whoReadTheOldVersionHearsThatTheOtherWroteMeanwhile() {
        lay(FATIMA, text(0, "Fatima schreef dit."));
        assertThat(lay(DAAN, text(0, "Daan schreef dat."))).isInstanceOf(Laid.Clash.class);
        assertThat(read(DAAN, 1).version().text()).isEqualTo("Fatima schreef dit.");
    }

    @Test
    void theSameMinutesSentTwiceAreWrittenOnce() {
        lay(FATIMA, text(0, "Het instellen lukt.", COURSE));
        assertThat(lay(FATIMA, text(0, "Het instellen lukt.", COURSE))).isEqualTo(new Laid.Done(1));
        assertThat(house.count("conversation.agreement")).isEqualTo(1);
    }

    @Test
    void whenBothWriteAtTheSameMomentOneIsFirstAndTheOtherHearsIt() {
        try (var two = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Laid> laid = Stream.of(DAAN, FATIMA)
                    .map(who -> CompletableFuture.supplyAsync(() -> lay(who, text(0, "Van " + who, COURSE)), two))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
            assertThat(laid).hasAtLeastOneElementOfType(Laid.Done.class).hasAtLeastOneElementOfType(Laid.Clash.class);
        }
        assertThat(house.count("conversation.minutes")).isEqualTo(1);
        assertThat(house.count("conversation.agreement")).isEqualTo(1);
    }

    @Test
    void anEarlierAgreementEndsTogetherWithTheMinutesThatSaySo() {
        UUID before = told.held(DAAN, FATIMA, "2026-11-10T10:30");
        UUID shoes = told.promise(before, DAAN, FATIMA, FATIMA, "Werkschoenen regelen", null);
        lay(
                DAAN,
                new MinutesText(
                        0,
                        "De schoenen zitten goed.",
                        List.of(),
                        Map.of(shoes, new Closing(Outcome.DONE, "Gelukt", null)),
                        0));
        assertThat(open(FATIMA)).isEmpty();
    }

    @Test
    void anAgreementWithSomebodyElseIsNotTouchedByThem() {
        UUID other = told.held(BART, FATIMA, "2026-11-10T10:30");
        UUID saw = told.promise(other, BART, FATIMA, BART, "Tomasz inwerken op de zaag", null);
        lay(
                FATIMA,
                new MinutesText(
                        0,
                        "Het instellen lukt.",
                        List.of(),
                        Map.of(saw, new Closing(Outcome.DROPPED, "Niet meer nodig", null)),
                        0));
        assertThat(house.count("conversation.closure")).isZero();
    }

    @Test
    void minutesBelongToAConversationThatBothAgreedOn() {
        UUID offered = told.proposed(DAAN, FATIMA, "2026-11-26T10:30", FATIMA);
        assertThat(looking(DAAN, () -> minutes.lay(offered, text(0, "Alvast."))))
                .isEqualTo(new Laid.NotNow());
    }

    private Laid lay(UUID who, MinutesText text) {
        return looking(who, () -> minutes.lay(talk, text));
    }

    private VersionScreen read(UUID who, int number) {
        return looking(who, () -> versions.read(talk, number, who, "", Refusals.none()));
    }

    private List<Agreement> open(UUID who) {
        return looking(who, () -> agreements.openOf(DAAN_AND_FATIMA));
    }

    private static MinutesText text(int basedOn, String text, Promise... promises) {
        return new MinutesText(basedOn, text, List.of(promises), Map.of(), 0);
    }
}
