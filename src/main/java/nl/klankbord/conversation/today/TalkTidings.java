package nl.klankbord.conversation.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.klankbord.access.Looking;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.agreement.AgreementRow;
import nl.klankbord.conversation.today.Ahead.Why;
import nl.klankbord.conversation.today.KnowScreen.Item;
import nl.klankbord.post.Tiding;
import nl.klankbord.post.Tiding.Kind;
import nl.klankbord.post.Tidings;
import nl.klankbord.web.Dates;
import nl.klankbord.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a digest tells of somebody's day: when and with whom. What was promised in which words is read in Klankbord. */
@Component
class TalkTidings implements Tidings {

    private final DayReader reader;

    TalkTidings(DayReader reader) {
        this.reader = reader;
    }

    @Override
    public List<Tiding> tell(Words words, Dates dates, LocalDate from, LocalDate until) {
        UUID me = Looking.me();
        Day day = reader.of(me);
        Stream<Tiding> coming = day.of(Why.PLANNED)
                .map(Ahead::conversation)
                .filter(it -> !dates.date(it.startsAt()).isAfter(until))
                .map(it -> coming(it, day, words, dates));
        Stream<Tiding> promised = day.mine().stream()
                .filter(it -> isBetween(it.agreement().due(), from, until))
                .map(it -> promised(it, words, dates));
        Stream<Tiding> waiting =
                Stream.of(Why.ASKED, Why.WRITTEN).flatMap(day::of).map(it -> waiting(it, day, words, dates));
        return Stream.of(coming, promised, waiting).flatMap(it -> it).toList();
    }

    private static boolean isBetween(@Nullable LocalDate due, LocalDate from, LocalDate until) {
        return due != null && !due.isBefore(from) && !due.isAfter(until);
    }

    private static Tiding coming(Conversation it, Day day, Words words, Dates dates) {
        String text = words.say(
                "conversation.tiding.coming",
                day.other(it).given(),
                dates.longDay(it.startsAt()),
                dates.time(it.startsAt()));
        return new Tiding(Kind.COMING, text, "/conversations/" + it.id());
    }

    private static Tiding promised(AgreementRow it, Words words, Dates dates) {
        LocalDate due = Objects.requireNonNull(it.agreement().due());
        return new Tiding(
                Kind.PROMISED,
                words.say("conversation.tiding.promised", it.other(), dates.longDay(due)),
                "/agreements");
    }

    private static Tiding waiting(Ahead it, Day day, Words words, Dates dates) {
        Item item = new Item(it, day.other(it.conversation()).given());
        String key = it.why() == Why.ASKED ? "conversation.tiding.asked" : "conversation.tiding.written";
        String text = words.say(
                key,
                item.other(),
                dates.longDay(item.conversation().startsAt()),
                dates.time(item.conversation().startsAt()));
        return new Tiding(Kind.WAITING, text, item.href());
    }
}
