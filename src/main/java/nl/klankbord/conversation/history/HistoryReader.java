package nl.klankbord.conversation.history;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.klankbord.access.Looking;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Conversations;
import nl.klankbord.conversation.Stage;
import nl.klankbord.conversation.experience.ExperienceMap;
import nl.klankbord.conversation.handover.Across;
import nl.klankbord.conversation.handover.HandoverRows;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Colleagues;
import nl.klankbord.people.Lines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings together what went before and what is to come, for the viewer. */
@Component
class HistoryReader {

    private final HistoryRows rows;
    private final Conversations conversations;
    private final Colleagues colleagues;
    private final Lines lines;
    private final HandoverRows handovers;
    private final Clock clock;

    HistoryReader(
            HistoryRows rows,
            Conversations conversations,
            Colleagues colleagues,
            Lines lines,
            HandoverRows handovers,
            Clock clock) {
        this.rows = rows;
        this.conversations = conversations;
        this.colleagues = colleagues;
        this.lines = lines;
        this.handovers = handovers;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ConversationsScreen all() {
        UUID me = Looking.me();
        List<Conversation> coming = rows.coming();
        List<Conversation> past = rows.past();
        Map<UUID, Colleague> known = colleagues.find(Stream.of(coming, past)
                .flatMap(Collection::stream)
                .map(it -> it.pair().other(me))
                .distinct()
                .toList());
        return new ConversationsScreen(
                rows(coming.stream().filter(it -> it.waitsFor(me)), known),
                rows(coming.stream().filter(it -> !it.waitsFor(me)), known),
                rows(past.stream(), known));
    }

    /** The page of what went before with this other person; there is none for two who never were a pair. */
    @Transactional(readOnly = true)
    public TimelineScreen page(UUID other, @Nullable UUID before) {
        return with(lines.other(other).id(), before);
    }

    /** The line of what went before with this other person, from before the given conversation. */
    @Transactional(readOnly = true)
    public TimelineScreen with(UUID other, @Nullable UUID before) {
        Across across = handovers.between(Looking.me(), other);
        Colleague known = across.other();
        SequencedMap<Conversation, Past> found = rows.with(other, before == null ? null : conversations.find(before));
        List<TimelineScreen.Entry> page = found.entrySet().stream()
                .limit(HistoryRows.PAGE)
                .map(it -> entry(it.getKey(), it.getValue()))
                .toList();
        return new TimelineScreen(
                known,
                page,
                found.size() > page.size() ? page.getLast().conversation().id() : null,
                across,
                map(known, found));
    }

    private static ExperienceMap map(Colleague other, Map<Conversation, Past> found) {
        return ExperienceMap.of(
                Looking.me(),
                other.given(),
                found.entrySet().stream()
                        .map(it -> new ExperienceMap.Talk(
                                it.getKey().pair(),
                                it.getKey().startsAt(),
                                it.getValue().sides()))
                        .toList());
    }

    private TimelineScreen.Entry entry(Conversation conversation, Past past) {
        return new TimelineScreen.Entry(
                conversation,
                LocalDate.ofInstant(conversation.startsAt(), clock.getZone()),
                Stage.of(conversation, Looking.me(), clock.instant()),
                past.gist(),
                past.pacts());
    }

    private List<ConversationRow> rows(Stream<Conversation> conversations, Map<UUID, Colleague> known) {
        return conversations
                .flatMap(it -> row(it, known.get(it.pair().other(Looking.me()))))
                .toList();
    }

    private Stream<ConversationRow> row(Conversation conversation, @Nullable Colleague other) {
        if (other == null) {
            return Stream.empty();
        }
        return Stream.of(new ConversationRow(
                conversation, other.given(), Stage.of(conversation, Looking.me(), clock.instant())));
    }
}
