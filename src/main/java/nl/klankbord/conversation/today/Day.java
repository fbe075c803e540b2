package nl.klankbord.conversation.today;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.agreement.AgreementRow;
import nl.klankbord.people.Colleague;

/**
 * Everything that today is about for one person, read once for the whole page.
 *
 * @param shared what the other already shared for the conversation that comes first
 * @param promises all that is open around this person
 */
record Day(UUID me, List<Ahead> ahead, Map<UUID, Colleague> names, List<String> shared, List<AgreementRow> promises) {

    /** The conversation that comes first. */
    Optional<Conversation> next() {
        return of(Ahead.Why.PLANNED).map(Ahead::conversation).min(Comparator.comparing(Conversation::startsAt));
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

    boolean nothing() {
        return ahead.isEmpty() && promises.isEmpty();
    }
}
