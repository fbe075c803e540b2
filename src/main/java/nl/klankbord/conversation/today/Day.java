package nl.klankbord.conversation.today;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.agreement.AgreementRow;
import nl.klankbord.conversation.balance.Met;
import nl.klankbord.people.Colleague;

/**
 * Everything that today is about for one person, read once for the whole page.
 *
 * @param promises all that is open around this person
 * @param nudges what rhythms ask, and with whom nothing is planned
 */
record Day(
        LocalDate today,
        UUID me,
        List<Ahead> ahead,
        Map<UUID, Colleague> names,
        List<AgreementRow> promises,
        List<Nudge> nudges) {

    /** The conversation that comes first. */
    Optional<Conversation> next() {
        return first().map(Ahead::conversation);
    }

    /** What the other already shared for it. */
    List<String> shared() {
        return first().map(Ahead::shared).orElse(List.of());
    }

    private Optional<Ahead> first() {
        return of(Ahead.Why.PLANNED)
                .min(Comparator.comparing(it -> it.conversation().startsAt()));
    }

    Stream<Ahead> of(Ahead.Why why) {
        return ahead.stream().filter(it -> it.why() == why);
    }

    /** What is open between the two of this conversation. */
    List<AgreementRow> openWith(Conversation conversation) {
        return promises.stream()
                .filter(row -> row.agreement().pair().equals(conversation.pair()))
                .toList();
    }

    List<AgreementRow> mine() {
        return promises.stream().filter(AgreementRow::mine).toList();
    }

    List<AgreementRow> theirs() {
        return promises.stream().filter(row -> !row.mine()).toList();
    }

    /** Whom a conversation is with. */
    Colleague other(Conversation conversation) {
        Colleague known = names.get(conversation.pair().other(me));
        return known == null ? Colleague.unknown(conversation.pair().other(me)) : known;
    }

    /** To whom nobody spoke for some time, in the order of the list. */
    List<Nudge> quiet() {
        List<Met> team =
                nudges.stream().map(Nudge::met).flatMap(Stream::ofNullable).toList();
        return Met.writes(team, today)
                ? nudges.stream()
                        .filter(it -> it.met() != null && it.met().quiet(today))
                        .toList()
                : List.of();
    }

    /** Whose messages the viewer did not open yet. */
    List<Nudge> messages() {
        return nudges.stream().filter(it -> it.what().equals("message")).toList();
    }

    boolean nothing() {
        return ahead.isEmpty() && promises.isEmpty() && nudges.stream().noneMatch(Nudge::known);
    }
}
