package nl.klankbord.conversation.change;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.access.Looking;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Conversations;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Colleagues;
import nl.klankbord.people.Pair;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays the versions of minutes beside each other, for one of the two. */
@Component
class ChangesReader {

    private final Conversations conversations;
    private final Colleagues colleagues;
    private final VersionRows rows;

    ChangesReader(Conversations conversations, Colleagues colleagues, VersionRows rows) {
        this.conversations = conversations;
        this.colleagues = colleagues;
        this.rows = rows;
    }

    @Transactional(readOnly = true)
    public ChangesScreen read(UUID id) {
        Conversation about = conversations.find(id);
        List<Version> versions = rows.of(id);
        Map<UUID, String> names = names(about.pair());
        String other = names.getOrDefault(about.pair().other(Looking.me()), "");
        return new ChangesScreen(id, about.startsAt(), other, ChangesScreen.steps(versions, names));
    }

    private Map<UUID, String> names(Pair pair) {
        return colleagues.find(List.of(pair.employee(), pair.manager())).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> given(it.getValue())));
    }

    private static String given(Colleague colleague) {
        return colleague.given();
    }
}
