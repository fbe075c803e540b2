package nl.klankbord.conversation.handover;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.access.Looking;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Conversations;
import nl.klankbord.conversation.passing.Loose;
import nl.klankbord.conversation.passing.Passings;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Colleagues;
import nl.klankbord.web.NotHere;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out what may go along, for the employee, and what came along, for the new manager. */
@Component
public class HandoverReader {

    private static final int PAGE = 20;
    private static final UUID LAST_ID = new UUID(-1, -1);

    private final HandoverRows rows;
    private final Passings passings;
    private final Conversations conversations;
    private final Colleagues colleagues;

    HandoverReader(HandoverRows rows, Passings passings, Conversations conversations, Colleagues colleagues) {
        this.rows = rows;
        this.passings = passings;
        this.conversations = conversations;
        this.colleagues = colleagues;
    }

    /** What the viewer may hand over to this person, from before a talk; somebody who does not guide the viewer is {@link NotHere}. */
    @Transactional(readOnly = true)
    public HandoverScreen choices(UUID to, @Nullable UUID before) {
        UUID me = Looking.me();
        Conversation edge = before == null ? null : conversations.find(before);
        OffsetDateTime at = edge == null ? null : edge.startsAt().atOffset(ZoneOffset.UTC);
        List<Loose> loose = passings.loose(to).orElseThrow(NotHere::new);
        List<Talk> found = rows.talks(me, to, at, edge == null ? LAST_ID : edge.id(), PAGE + 1);
        List<Talk> page = found.stream().limit(PAGE).toList();
        Map<UUID, Colleague> names = colleagues.find(Stream.of(
                        Stream.of(to),
                        page.stream().map(Talk::manager),
                        loose.stream().map(Loose::manager))
                .flatMap(it -> it)
                .collect(Collectors.toSet()));
        Colleague known = names.get(to);
        if (known == null) {
            throw new NotHere();
        }
        return new HandoverScreen(
                me,
                known,
                page,
                found.size() > page.size() ? page.getLast().id() : null,
                loose,
                rows.settled(me, to),
                names);
    }

    /** One thing that was handed over. */
    @Transactional(readOnly = true)
    public HandedScreen one(UUID handover) {
        Handed handed = rows.find(handover).orElseThrow(NotHere::new);
        return new HandedScreen(
                Looking.me(), handed, colleagues.find(List.of(handed.employee(), handed.receiver(), handed.manager())));
    }
}
