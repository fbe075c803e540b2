package nl.klankbord.conversation.proposal;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.knowledge.guide.GuideName;
import nl.klankbord.people.Colleague;
import nl.klankbord.web.Language;
import nl.klankbord.web.Message;
import nl.klankbord.web.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * Offering a moment: a first one, or another one than was offered.
 *
 * @param me who writes, so that a tab keeps nothing for the next person
 * @param open whether there is anything to offer: these two guide or are guided by one another
 * @param moments to choose from with one tap
 * @param guides from which the writer can choose one for themselves alone
 * @param wordless whether no words go along with it
 * @param notice why it could not be, when the form itself is in order
 * @param overlap what the writer has at that moment; they may go past it
 * @param conversation the one that gets another moment; null for a new one
 */
public record OfferScreen(
        UUID me,
        Colleague other,
        boolean open,
        OfferForm form,
        List<LocalDateTime> moments,
        List<GuideName> guides,
        boolean wordless,
        Refusals refusals,
        @Nullable Message notice,
        @Nullable Overlap overlap,
        @Nullable UUID conversation) {

    /** The guides that came along. */
    public List<GuideName> brought() {
        return guides.stream().filter(it -> !it.ours()).toList();
    }

    /** Those of this house, first the ones in the reader's language and then the ones that are there in the other alone; no group is empty. */
    public List<List<GuideName>> house(Language reader) {
        return guides.stream()
                .filter(GuideName::ours)
                .collect(Collectors.partitioningBy(it -> it.elsewhere(reader) != null))
                .values()
                .stream()
                .filter(group -> !group.isEmpty())
                .toList();
    }

    /** Where the form goes. */
    public String action() {
        return back() + "/proposal";
    }

    /** Where one came from. */
    public String back() {
        return conversation == null ? "/people/" + other.id() : "/conversations/" + conversation;
    }

    /** Whether another offer stands already. */
    public boolean counter() {
        return conversation != null;
    }

    /** The moment that the writer is warned about, to send along when they go past it. */
    public String warned() {
        return overlap == null ? "" : form.moment().map(LocalDateTime::toString).orElse("");
    }
}
