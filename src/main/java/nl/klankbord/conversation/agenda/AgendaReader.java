package nl.klankbord.conversation.agenda;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.access.Looking;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Conversations;
import nl.klankbord.conversation.Stage;
import nl.klankbord.conversation.agreement.Agreement;
import nl.klankbord.conversation.agreement.AgreementRow;
import nl.klankbord.conversation.agreement.Agreements;
import nl.klankbord.conversation.agreement.Kept;
import nl.klankbord.conversation.preparation.Line;
import nl.klankbord.conversation.preparation.Preparations;
import nl.klankbord.conversation.proposal.Overlap;
import nl.klankbord.conversation.proposal.Proposals;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Colleagues;
import nl.klankbord.people.Pair;
import nl.klankbord.web.NotHere;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings together what the page of a conversation shows, as the viewer may see it. */
@Component
class AgendaReader {

    private final Conversations conversations;
    private final Colleagues colleagues;
    private final Preparations preparations;
    private final Agreements agreements;
    private final Proposals proposals;
    private final StepRows steps;
    private final Clock clock;

    AgendaReader(
            Conversations conversations,
            Colleagues colleagues,
            Preparations preparations,
            Agreements agreements,
            Proposals proposals,
            StepRows steps,
            Clock clock) {
        this.conversations = conversations;
        this.colleagues = colleagues;
        this.preparations = preparations;
        this.agreements = agreements;
        this.proposals = proposals;
        this.steps = steps;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ConversationScreen read(UUID id) {
        UUID me = Looking.who().orElseThrow(NotHere::new);
        Conversation about = conversations.find(id);
        Pair pair = about.pair();
        Stage stage = Stage.of(about, me, clock.instant());
        Map<UUID, Colleague> both = colleagues.find(List.of(pair.employee(), pair.manager()));
        List<Line> lines = preparations.lines(id);
        Colleague other = known(both, pair.other(me));
        return new ConversationScreen(
                me,
                other,
                about,
                stage,
                List.of(voice(known(both, pair.employee()), me, lines), voice(known(both, pair.manager()), me, lines)),
                open(stage, pair, other),
                steps.of(id),
                lines.stream().anyMatch(line -> line.author().equals(me)),
                overlap(stage, about));
    }

    private List<AgreementRow> open(Stage stage, Pair pair, Colleague other) {
        return stage.onTheWay() ? rows(agreements.openOf(pair), pair.other(other.id()), other) : List.of();
    }

    private @Nullable Overlap overlap(Stage stage, Conversation about) {
        return stage == Stage.ASKED
                ? proposals
                        .overlap(about.startsAt(), about.endsAt(), about.id())
                        .orElse(null)
                : null;
    }

    private static List<AgreementRow> rows(List<Agreement> open, UUID me, Colleague other) {
        return open.stream()
                .map(it -> new AgreementRow(new Kept(it, null, false), me, other.given(), false))
                .toList();
    }

    private static Voice voice(Colleague person, UUID me, List<Line> lines) {
        boolean mine = person.id().equals(me);
        List<Line> shared = lines.stream()
                .filter(line -> line.shared() && line.author().equals(person.id()))
                .toList();
        return new Voice(person.given(), mine, shared);
    }

    private static Colleague known(Map<UUID, Colleague> both, UUID person) {
        Colleague known = both.get(person);
        if (known == null) {
            throw new NotHere();
        }
        return known;
    }
}
