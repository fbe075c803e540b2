package nl.klankbord.knowledge.piece;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.knowledge.Technique;
import nl.klankbord.knowledge.guide.HouseGuide;
import nl.klankbord.knowledge.piece.Piece.Version;
import nl.klankbord.web.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * Writing a piece.
 *
 * @param draft what stands in the fields: as it is kept, or as it was typed
 * @param refusals what is needed before everybody can read it
 * @param clash what somebody else kept meanwhile; null when nobody did
 * @param versions those that were published, the newest first
 * @param names of those who changed and published
 * @param me whose words are kept in this tab
 */
public record PieceScreen(
        Piece piece,
        Written draft,
        Refusals refusals,
        @Nullable Clash clash,
        List<Version> versions,
        List<Technique> techniques,
        Map<UUID, String> names,
        UUID me) {

    /** Whether something was typed that is not kept here. */
    public boolean unsaved() {
        return refusals.any() || clash != null;
    }

    /** Where it is. */
    public String path() {
        return "/pieces/" + piece.id();
    }

    /** Whether it is a guide. */
    public boolean guide() {
        return piece.sort() == Sort.GUIDE;
    }

    /** The kinds of talk there are for it. */
    public List<String> kinds() {
        return HouseGuide.kinds();
    }

    /** How many steps there are, also those that were taken away. */
    public int steps() {
        return Steps.count(draft);
    }

    /** Whether another step fits. */
    public boolean room() {
        return steps() < Steps.MOST;
    }

    /** Whether a step was taken away. */
    public boolean gone(int step) {
        return !draft.text(Steps.at(step, "gone")).isEmpty();
    }

    /** The techniques that were chosen for a step. */
    public List<String> chosen(int step) {
        return Arrays.stream(draft.text(Steps.at(step, "techniques")).split("\\s+"))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /** The names and values of the fields that begin so. */
    public List<Map.Entry<String, String>> fields(String prefix) {
        return draft.fields().entrySet().stream()
                .filter(it -> it.getKey().startsWith(prefix) && !it.getKey().endsWith("-gone"))
                .toList();
    }

    /** Whether something stands in one of these English fields, or is missing there. */
    public boolean english(String prefix, List<String> names) {
        return names.stream().map(it -> prefix + "en-" + it).anyMatch(it -> refusals.of(it) != null);
    }

    /** The name of somebody; empty when they are no longer known here. */
    public String name(UUID person) {
        return names.getOrDefault(person, "");
    }
}
