package nl.klankbord.conversation.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.access.Looking;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.agreement.Agreement;
import nl.klankbord.conversation.agreement.AgreementReader;
import nl.klankbord.conversation.today.Ahead.Why;
import nl.klankbord.conversation.today.KnowScreen.Item;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Colleagues;
import nl.klankbord.post.Tiding;
import nl.klankbord.post.Tiding.Kind;
import nl.klankbord.post.Tidings;
import nl.klankbord.web.Dates;
import nl.klankbord.web.Words;
import org.springframework.stereotype.Component;

/** What a digest tells of somebody's day: when and with whom. What was promised in which words is read in Klankbord. */
@Component
class TalkTidings implements Tidings {

    private final DayReader reader;
    private final AgreementReader agreements;
    private final Colleagues colleagues;
    private final Reminders reminders;

    TalkTidings(DayReader reader, AgreementReader agreements, Colleagues colleagues, Reminders reminders) {
        this.reader = reader;
        this.agreements = agreements;
        this.colleagues = colleagues;
        this.reminders = reminders;
    }

    /** Of a promise, of minutes, of a message and of a yes that was taken back somebody is reminded once; an offered moment waits for a yes until it is there. */
    @Override
    public List<Tiding> tell(Words words, Dates dates, LocalDate from, LocalDate until) {
        UUID me = Looking.me();
        Day day = reader.of(me);
        List<Agreement> promised = agreements.promised(me, from, until);
        List<Ahead> written =
                Stream.concat(day.of(Why.WRITTEN), day.of(Why.WITHDRAWN)).toList();
        List<Nudge> messages = day.messages();
        Set<UUID> once = reminders.once(subjects(promised, written, messages), dates.today());
        Stream<Tiding> coming = day.of(Why.PLANNED)
                .map(Ahead::conversation)
                .filter(it -> !dates.date(it.startsAt()).isAfter(until))
                .map(it -> coming(it, day, words, dates));
        Stream<Tiding> waiting = Stream.concat(
                        day.of(Why.ASKED), written.stream().filter(it -> once.contains(it.subject())))
                .map(it -> waiting(it, day, words, dates));
        Stream<Tiding> unread = messages.stream()
                .filter(it -> once.contains(it.about()))
                .map(it -> new Tiding(Kind.WAITING, words.say("message.tiding", it.given()), it.href()));
        return Stream.of(coming, promised(promised, once, me, words, dates), waiting, unread)
                .flatMap(it -> it)
                .toList();
    }

    private static List<UUID> subjects(List<Agreement> promised, List<Ahead> written, List<Nudge> messages) {
        return Stream.of(
                        promised.stream().map(Agreement::id),
                        written.stream().map(Ahead::subject),
                        messages.stream().map(Nudge::about))
                .flatMap(it -> it)
                .map(Objects::requireNonNull)
                .toList();
    }

    private Stream<Tiding> promised(List<Agreement> promised, Set<UUID> once, UUID me, Words words, Dates dates) {
        Map<UUID, Colleague> names =
                colleagues.find(promised.stream().map(it -> it.pair().other(me)).collect(Collectors.toSet()));
        return promised.stream()
                .filter(it -> once.contains(it.id()))
                .map(it -> promised(
                        it,
                        names.getOrDefault(it.pair().other(me), Colleague.unknown(me))
                                .given(),
                        words,
                        dates));
    }

    private static Tiding coming(Conversation it, Day day, Words words, Dates dates) {
        String text = words.say(
                "conversation.tiding.coming",
                day.other(it).given(),
                dates.longDay(it.startsAt()),
                dates.time(it.startsAt()));
        return new Tiding(Kind.COMING, text, "/conversations/" + it.id());
    }

    private static Tiding promised(Agreement it, String other, Words words, Dates dates) {
        LocalDate due = Objects.requireNonNull(it.due());
        return new Tiding(
                Kind.PROMISED, words.say("conversation.tiding.promised", other, dates.longDay(due)), "/agreements");
    }

    private static Tiding waiting(Ahead it, Day day, Words words, Dates dates) {
        Item item = new Item(it, day.other(it.conversation()).given());
        String text = words.say(
                key(it.why()),
                item.other(),
                dates.longDay(item.conversation().startsAt()),
                dates.time(item.conversation().startsAt()));
        return new Tiding(Kind.WAITING, text, item.href());
    }

    private static String key(Why why) {
        return switch (why) {
            case ASKED -> "conversation.tiding.asked";
            case WITHDRAWN -> "conversation.tiding.withdrawn";
            case WRITTEN, PLANNED, TALKED -> "conversation.tiding.written";
        };
    }
}
