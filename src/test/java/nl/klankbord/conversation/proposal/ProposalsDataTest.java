package nl.klankbord.conversation.proposal;

import static nl.klankbord.TheCast.BART;
import static nl.klankbord.TheCast.BRAM;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.JOLANDA;
import static nl.klankbord.TheCast.MARIT;
import static nl.klankbord.TheCast.TOMASZ;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.klankbord.TestClock;
import nl.klankbord.access.Ids;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Kind;
import nl.klankbord.conversation.Setting;
import nl.klankbord.conversation.State;
import nl.klankbord.conversation.TalkTest;
import nl.klankbord.people.Pair;
import nl.klankbord.web.NotHere;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProposalsDataTest extends TalkTest {

    @Test
    void fatimaAsksDaanAndDaanSaysYes() {
        UUID id = fatimaAsksDaan("2026-11-27T10:30");
        assertThat(seenBy(DAAN, id).waitsFor(DAAN)).isTrue();

        done(looking(DAAN, () -> proposals.accept(id, 0)));

        assertThat(seenBy(FATIMA, id).state()).isEqualTo(State.AGREED);
        assertThat(house.count("conversation.acceptance where author_id = ?", DAAN))
                .isOne();
    }

    @Test
    void daanMayAskFatimaTooAndStaysTheEmployee() {
        UUID id = asks(DAAN, FATIMA, "2026-11-27T10:30");

        assertThat(seenBy(FATIMA, id).pair()).isEqualTo(new Pair(DAAN, FATIMA));
        assertThat(seenBy(FATIMA, id).waitsFor(FATIMA)).isTrue();
    }

    @Test
    void tomaszCannotPlanATalkWithDaanBecauseNeitherGuidesTheOther() {
        Answer answer = looking(TOMASZ, () -> proposals.propose(Ids.next(), DAAN, offer("2026-11-27T10:30")));

        assertThat(refused(answer)).isEqualTo("conversation.proposal.notLinked");
        assertThat(house.count("conversation.conversation")).isZero();
    }

    @Test
    void onceTheLineEndedNoNewTalkIsPlannedAlongIt() {
        house.run("update people.reporting_line set ends_on = '2026-11-23' where employee_id = ?", DAAN);

        Answer answer = looking(FATIMA, () -> proposals.propose(Ids.next(), DAAN, offer("2026-11-27T10:30")));

        assertThat(refused(answer)).isEqualTo("conversation.proposal.notLinked");
    }

    @Test
    void anOfferThatIsSentTwiceIsOneOffer() {
        UUID id = Ids.next();
        Callable<Answer> send = () -> proposals.propose(id, DAAN, offer("2026-11-27T10:30"));

        assertThat(done(looking(FATIMA, send)))
                .isEqualTo(done(looking(FATIMA, send)))
                .isEqualTo(id);

        assertThat(house.count("conversation.proposal")).isOne();
    }

    @Test
    void sentOnceMoreInOtherWordsItSaysTheOtherWords() {
        UUID id = Ids.next();
        done(looking(FATIMA, () -> proposals.propose(id, DAAN, saying("Zullen we?"))));
        done(looking(FATIMA, () -> proposals.propose(id, DAAN, saying("Zullen we even lopen?"))));
        done(looking(FATIMA, () -> proposals.propose(id, DAAN, offer("2026-11-30T11:00"))));

        assertThat(as(DAAN).get("/conversations/" + id)).bodyText().contains("Zullen we even lopen?", "30 november");
        assertThat(seenBy(DAAN, id).startsAt()).isEqualTo(TestClock.at("2026-11-30T11:00"));
        assertThat(house.count("conversation.conversation")).isOne();
        assertThat(house.count("conversation.proposal")).isEqualTo(3);
    }

    @Test
    void onceDaanSaidYesAFormSentOnceMoreChangesNothingAndSaysSo() {
        UUID id = Ids.next();
        done(looking(FATIMA, () -> proposals.propose(id, DAAN, saying("Zullen we?"))));
        done(looking(DAAN, () -> proposals.accept(id, 0)));

        assertThat(done(looking(FATIMA, () -> proposals.propose(id, DAAN, saying("Zullen we?")))))
                .isEqualTo(id);
        assertThat(refused(looking(FATIMA, () -> proposals.propose(id, DAAN, saying("Of toch later?")))))
                .isEqualTo("toast.agreedMeanwhile");
        assertThat(refused(looking(FATIMA, () -> proposals.propose(id, DAAN, Kind.DEVELOPMENT, saying("Zullen we?")))))
                .isEqualTo("toast.agreedMeanwhile");
        assertThat(seenBy(DAAN, id).state()).isEqualTo(State.AGREED);
    }

    @Test
    void aFormForDaanIsNoneForMarit() {
        UUID id = fatimaAsksDaan("2026-11-27T10:30");

        assertThatExceptionOfType(NotHere.class)
                .isThrownBy(() -> looking(FATIMA, () -> proposals.propose(id, MARIT, saying("Zullen we?"))));
        assertThat(house.count("conversation.proposal")).isOne();
    }

    private static Offer saying(String word) {
        return new Offer(TestClock.at("2026-11-27T10:30"), 15, Setting.WALK, "", word);
    }

    @Test
    void nobodyLearnsOfATalkByGuessingItsNumber() {
        UUID id = fatimaAsksDaan("2026-11-27T10:30");

        assertThatExceptionOfType(NotHere.class)
                .isThrownBy(() -> looking(JOLANDA, () -> proposals.propose(id, TOMASZ, offer("2026-11-27T10:30"))));
    }

    static List<UUID> everybodyElse() {
        return List.of(MARIT, BART, JOLANDA, TOMASZ, YOUSSEF, BRAM);
    }

    @ParameterizedTest
    @MethodSource("everybodyElse")
    void toEverybodyElseTheTalkIsNotThere(UUID stranger) {
        UUID id = fatimaAsksDaan("2026-11-27T10:30");

        assertThatExceptionOfType(NotHere.class).isThrownBy(() -> seenBy(stranger, id));
        assertThatExceptionOfType(NotHere.class).isThrownBy(() -> looking(stranger, () -> proposals.accept(id, 0)));
        assertThatExceptionOfType(NotHere.class)
                .isThrownBy(() -> looking(stranger, () -> proposals.counter(id, 0, offer("2026-11-28T10:30"))));
        assertThatExceptionOfType(NotHere.class)
                .isThrownBy(() -> looking(stranger, () -> proposals.callOff(id, 0, "")));
        assertThat(seenBy(DAAN, id).version()).isZero();
    }

    @Test
    void fatimaCannotSayYesToHerOwnOffer() {
        UUID id = fatimaAsksDaan("2026-11-27T10:30");

        assertThat(refused(looking(FATIMA, () -> proposals.accept(id, 0)))).isEqualTo("toast.yoursStands");
        assertThat(seenBy(DAAN, id).state()).isEqualTo(State.PROPOSED);
    }

    @Test
    void daanOffersAnotherMomentAndThenFatimaIsAsked() {
        UUID id = fatimaAsksDaan("2026-11-27T10:30");

        done(looking(DAAN, () -> proposals.counter(id, 0, offer("2026-11-30T11:00"))));

        Conversation now = seenBy(FATIMA, id);
        assertThat(now.waitsFor(FATIMA)).isTrue();
        assertThat(now.startsAt()).isEqualTo(TestClock.at("2026-11-30T11:00"));
        assertThat(house.count("conversation.proposal where conversation_id = ?", id))
                .isEqualTo(2);
    }

    @Test
    void whatWasAgreedCanStillMoveAndThenTheOtherIsAskedAgain() {
        UUID id = fatimaAndDaanTalk("2026-11-27T10:30");

        done(looking(FATIMA, () -> proposals.counter(id, 1, offer("2026-11-30T11:00"))));

        assertThat(seenBy(DAAN, id).waitsFor(DAAN)).isTrue();
    }

    @Test
    void yesToAnOfferThatWasJustReplacedIsNoYesToTheNewOne() {
        UUID id = fatimaAsksDaan("2026-11-27T10:30");
        done(looking(FATIMA, () -> proposals.counter(id, 0, offer("2026-11-30T16:00"))));

        assertThat(refused(looking(DAAN, () -> proposals.accept(id, 0)))).isEqualTo("toast.offeredMeanwhile");
        assertThat(seenBy(DAAN, id).state()).isEqualTo(State.PROPOSED);
        assertThat(house.count("conversation.acceptance")).isZero();
    }

    @Test
    void afterCallingOffThereIsNothingToSayYesTo() {
        UUID id = fatimaAsksDaan("2026-11-27T10:30");
        done(looking(FATIMA, () -> proposals.callOff(id, 0, "Ik ben er die dag niet.")));

        assertThat(refused(looking(DAAN, () -> proposals.accept(id, 0)))).isEqualTo("toast.calledOffMeanwhile");
        assertThat(refused(looking(DAAN, () -> proposals.counter(id, 1, offer("2026-11-30T11:00")))))
                .isEqualTo("toast.calledOffMeanwhile");
        assertThat(seenBy(DAAN, id).state()).isEqualTo(State.CALLED_OFF);
    }

    @Test
    void whoCallsOffWhileTheOtherSaysYesIsToldFirst() {
        UUID id = fatimaAndDaanTalk("2026-11-27T10:30");

        assertThat(refused(looking(FATIMA, () -> proposals.callOff(id, 0, "")))).isEqualTo("toast.agreedMeanwhile");
        assertThat(seenBy(DAAN, id).state()).isEqualTo(State.AGREED);
    }

    @Test
    void sayingYesTwiceIsSayingYes() {
        UUID id = fatimaAndDaanTalk("2026-11-27T10:30");

        done(looking(DAAN, () -> proposals.accept(id, 0)));

        assertThat(house.count("conversation.acceptance")).isOne();
    }

    @Test
    void aMomentThatWentByCannotBeAcceptedButCanBeReplaced() {
        UUID id = fatimaAsksDaan("2026-11-24T10:30");
        clock.set("2026-11-24T10:30");

        assertThat(refused(looking(DAAN, () -> proposals.accept(id, 0)))).isEqualTo("toast.momentPassed");
        done(looking(DAAN, () -> proposals.counter(id, 0, offer("2026-11-25T10:30"))));
    }

    @Test
    void ofTwoAnswersAtTheSameMomentOneCounts() throws Exception {
        UUID id = fatimaAsksDaan("2026-11-27T10:30");

        List<Answer> answers = atOnce(
                () -> looking(DAAN, () -> proposals.counter(id, 0, offer("2026-11-30T11:00"))),
                () -> looking(FATIMA, () -> proposals.counter(id, 0, offer("2026-11-30T16:00"))));

        assertThat(answers).filteredOn(Answer.Done.class::isInstance).hasSize(1);
        assertThat(seenBy(DAAN, id).version()).isOne();
        assertThat(house.count("conversation.proposal where conversation_id = ?", id))
                .isEqualTo(2);
    }

    @Test
    void yesAndCallingOffAtTheSameMomentLeaveOneOfTheTwo() throws Exception {
        UUID id = fatimaAsksDaan("2026-11-27T10:30");

        List<Answer> answers = atOnce(
                () -> looking(DAAN, () -> proposals.accept(id, 0)),
                () -> looking(FATIMA, () -> proposals.callOff(id, 0, "")));

        assertThat(answers).filteredOn(Answer.Done.class::isInstance).hasSize(1);
        assertThat(house.count("conversation.acceptance") + house.count("conversation.calling_off"))
                .isOne();
    }

    @Test
    void anOverlapIsSoughtInOnesOwnTimeAlone() {
        fatimaAndDaanTalk("2026-11-27T10:30");

        assertThat(taken(FATIMA)).isEqualTo(DAAN);
        assertThat(taken(MARIT)).isNull();
    }

    private @Nullable UUID taken(UUID person) {
        return looking(
                person,
                () -> proposals
                        .taken(TestClock.at("2026-11-27T10:15"), TestClock.at("2026-11-27T10:45"), null)
                        .map(Taken::other)
                        .orElse(null));
    }

    private static List<Answer> atOnce(Callable<Answer> one, Callable<Answer> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Future<Answer> first = both.submit(() -> after(start, one));
            Future<Answer> second = both.submit(() -> after(start, other));
            return List.of(first.get(), second.get());
        }
    }

    private static Answer after(CyclicBarrier start, Callable<Answer> work) throws Exception {
        start.await();
        return work.call();
    }
}
