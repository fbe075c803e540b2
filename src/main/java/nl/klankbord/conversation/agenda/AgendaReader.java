package nl.klankbord.conversation.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.access.Looking;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Stage;
import nl.klankbord.conversation.agreement.AgreementRow;
import nl.klankbord.conversation.agreement.Agreements;
import nl.klankbord.conversation.preparation.Line;
import nl.klankbord.conversation.preparation.Preparations;
import nl.klankbord.conversation.proposal.Proposals;
import nl.klankbord.conversation.proposal.Taken;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Colleagues;
import nl.klankbord.people.Pair;
import nl.klankbord.web.NotHere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings together what the page of a conversation shows, as the viewer may see it. */
@Component
class AgendaReader {

    private final Colleagues colleagues;
    private final Preparations preparations;
    private final Agreements agreements;
    private final Proposals proposals;
    private final StepRows talks;
    private final Clock clock;

    AgendaReader(
            Colleagues colleagues,
            Preparations preparations,
            Agreements agreements,
            Proposals proposals,
            StepRows talks,
            Clock clock) {
        this.colleagues = colleagues;
        this.preparations = preparations;
        this.agreements = agreements;
        this.proposals = proposals;
        this.talks = talks;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ConversationScreen read(UUID id) {
        UUID me = Looking.me();
        StepRows.Talk talk = talks.find(id);
        Conversation about = talk.about();
        Pair pair = about.pair();
        Stage stage = Stage.of(about, me, clock.instant());
        Optional<Taken> taken = taken(stage, about);
        Map<UUID, Colleague> people = colleagues.find(
                Stream.concat(Stream.of(pair.employee(), pair.manager()), taken.map(Taken::other).stream())
                        .toList());
        List<Line> lines = preparations.lines(id);
        Colleague other = known(people, pair.other(me));
        Map<Boolean, List<AgreementRow>> open = open(stage, pair, other).stream()
                .collect(Collectors.partitioningBy(row -> talk.first() && isLookedBackOn(row, about)));
        return new ConversationScreen(
                me,
                other,
                about,
                stage,
                List.of(
                        voice(known(people, pair.employee()), me, lines),
                        voice(known(people, pair.manager()), me, lines)),
                open.getOrDefault(true, List.of()),
                open.getOrDefault(false, List.of()),
                talk.steps(),
                talk.unconfirmed(),
                lines.stream().anyMatch(line -> line.author().equals(me)),
                taken.map(it -> it.by(known(people, it.other()))).orElse(null),
                clock.instant(),
                LocalDate.ofInstant(about.startsAt(), clock.getZone()));
    }

    /** What is open now was not from the last time yet when an older conversation was held. */
    private List<AgreementRow> open(Stage stage, Pair pair, Colleague other) {
        return stage.onTheWay() && stage != Stage.HELD
                ? AgreementRow.open(agreements.openOf(pair), pair.other(other.id()), other.given())
                : List.of();
    }

    /** The day they chose to look back has come by the time they talk: then it is on the agenda by itself. */
    private boolean isLookedBackOn(AgreementRow row, Conversation about) {
        LocalDate day = row.agreement().lookBack();
        return day != null && !day.isAfter(LocalDate.ofInstant(about.startsAt(), clock.getZone()));
    }

    /** Whether the viewer has something else at the moment that was offered. */
    private Optional<Taken> taken(Stage stage, Conversation about) {
        return stage == Stage.ASKED ? proposals.taken(about.startsAt(), about.endsAt(), about.id()) : Optional.empty();
    }

    private static Voice voice(Colleague person, UUID me, List<Line> lines) {
        boolean mine = person.id().equals(me);
        List<Line> shared = lines.stream()
                .filter(line -> line.shared() && line.author().equals(person.id()))
                .toList();
        return new Voice(person.given(), mine, shared);
    }

    private static Colleague known(Map<UUID, Colleague> people, UUID person) {
        Colleague known = people.get(person);
        if (known == null) {
            throw new NotHere();
        }
        return known;
    }
}
