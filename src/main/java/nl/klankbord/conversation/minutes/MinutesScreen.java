package nl.klankbord.conversation.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.conversation.agreement.Agreement;
import nl.klankbord.conversation.agreement.AgreementRow;
import nl.klankbord.conversation.agreement.Ending;
import nl.klankbord.conversation.guide.Chosen;
import nl.klankbord.conversation.guide.Suggestion;
import nl.klankbord.language.hint.HintsScreen;
import nl.klankbord.web.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * 'Wat spraken jullie af?': one form for the text and what was agreed.
 *
 * @param names the given names of the two, the employee first
 * @param earlier agreements of the two from other conversations that are still open
 * @param ended agreements of these minutes that ended; they stay as they are
 * @param chosen the guide that the viewer holds on to
 * @param hints what the reading companion sees in the words of each agreement, where nothing medical belongs
 * @param suggestions agreements in the shape of that guide
 * @param beside other words that must be read before one goes on; null when there are none
 * @param savedAt when the draft that is shown was kept; null when it was not
 * @param unsaved the words on the page are kept nowhere yet
 */
public record MinutesScreen(
        UUID conversation,
        UUID viewer,
        Map<UUID, String> names,
        Instant startsAt,
        MinutesForm form,
        List<AgreementRow> earlier,
        List<AgreementRow> ended,
        Chosen chosen,
        List<HintsScreen> hints,
        List<Suggestion> suggestions,
        @Nullable Beside beside,
        @Nullable Instant savedAt,
        boolean unsaved,
        Refusals refusals) {

    /** The address of these minutes. */
    public String path() {
        return "/conversations/" + conversation + "/minutes";
    }

    /** Whether nothing but agreements and what the law lets somebody record is written here. */
    public boolean wordless() {
        return chosen.about().kind().wordless();
    }

    /** The given name of the other of the two. */
    public String other() {
        return names.entrySet().stream()
                .filter(one -> !one.getKey().equals(viewer))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /** Tells the words of this page from those of another moment. */
    public String stamp() {
        return Stamp.of(form.basedOn(), form.draftVersion());
    }

    /** Whether there was a version before this one. */
    public boolean rewriting() {
        return form.basedOn() > 0;
    }

    /** What was said about the end of an earlier agreement. */
    public Ending ending(Agreement agreement) {
        return form.endings().getOrDefault(agreement.id(), Ending.none(agreement));
    }

    /**
     * Words of another hand or another tab.
     *
     * @param author the given name of who wrote them; empty for the viewer's own
     * @param number of the version; 0 for a draft from another tab
     */
    public record Beside(String author, int number, Instant writtenAt, MinutesForm words) {}
}
