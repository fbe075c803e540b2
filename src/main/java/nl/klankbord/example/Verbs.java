package nl.klankbord.example;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Conversations;
import nl.klankbord.conversation.Kind;
import nl.klankbord.conversation.Setting;
import nl.klankbord.conversation.agreement.Agreement;
import nl.klankbord.conversation.agreement.Agreements;
import nl.klankbord.conversation.agreement.Closing;
import nl.klankbord.conversation.agreement.Closures;
import nl.klankbord.conversation.agreement.Outcome;
import nl.klankbord.conversation.companion.Companions;
import nl.klankbord.conversation.confirmation.Confirmations;
import nl.klankbord.conversation.differingview.DifferingViews;
import nl.klankbord.conversation.experience.Experiences;
import nl.klankbord.conversation.experience.Question;
import nl.klankbord.conversation.experience.Revealings;
import nl.klankbord.conversation.handover.HandoverReader;
import nl.klankbord.conversation.handover.Handovers;
import nl.klankbord.conversation.handover.Item;
import nl.klankbord.conversation.minutes.Laid;
import nl.klankbord.conversation.minutes.Minutes;
import nl.klankbord.conversation.minutes.MinutesText;
import nl.klankbord.conversation.note.Notes;
import nl.klankbord.conversation.preparation.Preparations;
import nl.klankbord.conversation.proposal.Answer;
import nl.klankbord.conversation.proposal.Offer;
import nl.klankbord.conversation.proposal.Proposals;
import nl.klankbord.conversation.withdrawal.Withdrawals;
import nl.klankbord.example.Scene.Along;
import nl.klankbord.example.Scene.Counter;
import nl.klankbord.example.Scene.End;
import nl.klankbord.example.Scene.Felt;
import nl.klankbord.example.Scene.Line;
import nl.klankbord.example.Scene.Report;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The product's own verbs, as the cast uses them. A refusal in the story is a fault of the story. */
@Component
class Verbs {

    private final Conversations conversations;
    private final Proposals proposals;
    private final Preparations preparations;
    private final Minutes minutes;
    private final Confirmations confirmations;
    private final Withdrawals withdrawals;
    private final DifferingViews views;
    private final Agreements agreements;
    private final Closures closures;
    private final Experiences experiences;
    private final Revealings revealings;
    private final Notes notes;
    private final RhythmVerbs rhythms;
    private final Companions companions;
    private final HandoverReader choices;
    private final Handovers handovers;
    private final GuideVerbs guided;

    Verbs(
            Conversations conversations,
            Proposals proposals,
            Preparations preparations,
            Minutes minutes,
            Confirmations confirmations,
            Withdrawals withdrawals,
            DifferingViews views,
            Agreements agreements,
            Closures closures,
            Experiences experiences,
            Revealings revealings,
            Notes notes,
            RhythmVerbs rhythms,
            Companions companions,
            HandoverReader choices,
            Handovers handovers,
            GuideVerbs guided) {
        this.conversations = conversations;
        this.proposals = proposals;
        this.preparations = preparations;
        this.minutes = minutes;
        this.confirmations = confirmations;
        this.withdrawals = withdrawals;
        this.views = views;
        this.agreements = agreements;
        this.closures = closures;
        this.experiences = experiences;
        this.revealings = revealings;
        this.notes = notes;
        this.rhythms = rhythms;
        this.companions = companions;
        this.choices = choices;
        this.handovers = handovers;
        this.guided = guided;
    }

    RhythmVerbs rhythms() {
        return rhythms;
    }

    GuideVerbs guided() {
        return guided;
    }

    void propose(UUID id, UUID other, Scene scene, ZonedDateTime begins) {
        done(proposals.propose(id, other, kind(scene), offer(scene, begins, scene.word())));
    }

    static Kind kind(Scene scene) {
        return scene.kind().isEmpty() ? Kind.CHECK_IN : Kind.of(scene.kind());
    }

    void counter(UUID id, Scene scene, Counter counter, ZonedDateTime begins) {
        done(proposals.counter(id, conversations.find(id).version(), offer(scene, begins, counter.word())));
    }

    void accept(UUID id) {
        done(proposals.accept(id, conversations.find(id).version()));
    }

    void prepare(UUID id, Line line) {
        UUID added = preparations.add(id, line.text());
        if (line.shared()) {
            preparations.share(id, added);
        }
    }

    void write(UUID id, Report report, Map<String, UUID> cast, LocalDate day) {
        List<nl.klankbord.conversation.agreement.Promise> promises = report.agreements().stream()
                .map(it -> new nl.klankbord.conversation.agreement.Promise(
                        it.what(), known(cast, it.who()), after(day, it.due()), after(day, it.back()), it.trial()))
                .toList();
        Laid laid = minutes.lay(id, new MinutesText(0, report.text(), promises, Map.of(), 0));
        require(laid instanceof Laid.Done, laid);
    }

    void confirm(UUID id, int number) {
        require(confirmations.confirm(id, number), "confirmation");
    }

    void withdraw(UUID id) {
        require(withdrawals.withdraw(id, 1), "withdrawal");
    }

    /** Another text; what they agreed stays as it stands. */
    void rewrite(UUID id, String text) {
        List<nl.klankbord.conversation.agreement.Promise> standing =
                agreements.openOf(conversations.find(id).pair()).stream()
                        .filter(it -> it.conversation().equals(id))
                        .map(Agreement::promise)
                        .toList();
        Laid laid = minutes.lay(id, new MinutesText(1, text, standing, Map.of(), 0));
        require(laid instanceof Laid.Done, laid);
    }

    void differ(UUID id, String text) {
        require(views.add(id, 1, text), "differing view");
    }

    void feel(UUID id, Felt felt) {
        Question across = felt.meant() ? Question.MEANT_CONNECTION : Question.FELT_CONNECTION;
        Question up = felt.meant() ? Question.MEANT_CHALLENGE : Question.FELT_CHALLENGE;
        require(experiences.say(id, across, felt.connection()), felt);
        require(experiences.say(id, up, felt.challenge()), felt);
    }

    void reveal(UUID id) {
        require(revealings.reveal(id), "revealing");
    }

    void bring(UUID id, UUID person) {
        require(companions.propose(id, person), "companion");
    }

    /** Lets a new manager read something of this talk, and needs no asking again. */
    void handOver(UUID id, UUID to, Along along) {
        List<UUID> chosen = choices.choices(to, null).talks().stream()
                .filter(talk -> talk.id().equals(id))
                .flatMap(talk -> talk.items().stream())
                .filter(item ->
                        item.minutes() ? along.minutes() : along.agreements().contains(item.text()))
                .map(Item::id)
                .toList();
        require(handovers.hand(to, chosen) == along.agreements().size() + (along.minutes() ? 1 : 0), along);
        handovers.settle(to);
    }

    void note(UUID id, UUID about, Line note, LocalDate day) {
        notes.write(about, id, note.text(), day.plusMonths(6));
    }

    void end(UUID id, Scene.Promise promise, End end, Map<String, UUID> cast) {
        Conversation conversation = conversations.find(id);
        Agreement agreement = agreements.openOf(conversation.pair()).stream()
                .filter(it ->
                        it.conversation().equals(id) && it.promise().text().equals(promise.what()))
                .findFirst()
                .orElseThrow();
        Outcome outcome = Outcome.of(end.outcome()).orElseThrow();
        LocalDate day = conversation.startsAt().atZone(java.time.ZoneOffset.UTC).toLocalDate();
        nl.klankbord.conversation.agreement.Promise change = outcome == Outcome.CHANGED
                ? new nl.klankbord.conversation.agreement.Promise(
                        end.what(), known(cast, promise.who()), after(day, end.due()), null)
                : null;
        require(closures.close(agreement.id(), new Closing(outcome, end.word(), change)), "closing");
    }

    private static Offer offer(Scene scene, ZonedDateTime begins, String word) {
        return new Offer(begins.toInstant(), scene.length(), Setting.of(scene.setting()), scene.place(), word);
    }

    private static @Nullable LocalDate after(LocalDate day, @Nullable Integer days) {
        return days == null ? null : day.plusDays(days);
    }

    private static UUID known(Map<String, UUID> cast, String name) {
        UUID id = cast.get(name);
        require(id != null, name);
        return java.util.Objects.requireNonNull(id);
    }

    static void done(Answer answer) {
        require(answer instanceof Answer.Done, answer);
    }

    private static void require(boolean went, Object what) {
        if (!went) {
            throw new IllegalStateException("the story does not work out: " + what);
        }
    }
}
