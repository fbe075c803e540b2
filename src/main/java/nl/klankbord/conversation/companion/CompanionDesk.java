package nl.klankbord.conversation.companion;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.access.Looking;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Conversations;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Colleagues;
import nl.klankbord.people.Lines;
import nl.klankbord.people.Pair;
import nl.klankbord.web.NotHere;
import nl.klankbord.web.Refusals;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out the question who comes along, and the one talk for whoever does. */
@Component
class CompanionDesk {

    private static final int MOST_FOUND = 12;

    private final Conversations conversations;
    private final Colleagues colleagues;
    private final Lines lines;
    private final CompanionRows rows;

    CompanionDesk(Conversations conversations, Colleagues colleagues, Lines lines, CompanionRows rows) {
        this.conversations = conversations;
        this.colleagues = colleagues;
        this.lines = lines;
        this.rows = rows;
    }

    @Transactional(readOnly = true)
    public CompanionScreen form(UUID conversation, String q, Refusals refusals) {
        UUID me = Looking.me();
        Conversation talk = conversations.find(conversation);
        Pair pair = talk.pair();
        List<Colleague> guides = me.equals(pair.employee()) && q.isEmpty() ? lines.guides() : List.of();
        return new CompanionScreen(
                me,
                colleagues.find(pair.other(me)),
                talk,
                q,
                but(pair, guides),
                but(pair, q.isEmpty() ? List.of() : colleagues.search(q, MOST_FOUND)),
                refusals);
    }

    @Transactional(readOnly = true)
    public BesideScreen beside(UUID companion) {
        Beside talk = rows.beside(companion).orElseThrow(NotHere::new);
        Map<UUID, Colleague> names =
                colleagues.find(List.of(talk.pair().employee(), talk.pair().manager()));
        return new BesideScreen(
                talk,
                names.getOrDefault(
                        talk.pair().employee(), Colleague.unknown(talk.pair().employee())),
                names.getOrDefault(
                        talk.pair().manager(), Colleague.unknown(talk.pair().manager())));
    }

    private static List<Colleague> but(Pair pair, List<Colleague> people) {
        return people.stream().filter(it -> !pair.has(it.id())).toList();
    }
}
