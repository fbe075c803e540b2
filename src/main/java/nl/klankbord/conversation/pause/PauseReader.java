package nl.klankbord.conversation.pause;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.klankbord.access.Looking;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Conversations;
import nl.klankbord.conversation.preparation.Line;
import nl.klankbord.conversation.preparation.Preparations;
import nl.klankbord.conversation.proposal.Overlap;
import nl.klankbord.conversation.proposal.Proposals;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Colleagues;
import nl.klankbord.web.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what somebody has in view in the minute before a talk. */
@Component
class PauseReader {

    /** Something that begins so soon afterwards leaves less time than the agenda says. */
    private static final Duration SOON = Duration.ofMinutes(30);

    private final Conversations conversations;
    private final Colleagues colleagues;
    private final Preparations preparations;
    private final Proposals proposals;

    PauseReader(Conversations conversations, Colleagues colleagues, Preparations preparations, Proposals proposals) {
        this.conversations = conversations;
        this.colleagues = colleagues;
        this.preparations = preparations;
        this.proposals = proposals;
    }

    @Transactional(readOnly = true)
    public PauseScreen read(UUID id, String text, Refusals refusals) {
        UUID me = Looking.me();
        Conversation about = conversations.find(id);
        Colleague other = colleagues.find(about.pair().other(me));
        List<Line> theirs = preparations.lines(id).stream()
                .filter(line -> !line.author().equals(me))
                .toList();
        return new PauseScreen(me, other, about, theirs, after(about), text, refusals);
    }

    private @Nullable Overlap after(Conversation about) {
        return proposals
                .taken(about.startsAt(), about.endsAt().plus(SOON), about.id())
                .filter(taken -> !taken.startsAt().isBefore(about.startsAt()))
                .map(taken -> taken.by(colleagues.find(taken.other())))
                .orElse(null);
    }
}
