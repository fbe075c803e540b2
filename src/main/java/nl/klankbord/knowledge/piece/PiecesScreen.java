package nl.klankbord.knowledge.piece;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.knowledge.guide.Guide;
import nl.klankbord.privacy.law.Stated;

/**
 * What this house wrote, beside what came along.
 *
 * @param names of those who changed and published, by their ids
 * @param guides those that came along
 * @param questions those that came along, by kind
 * @param law why there is none of one's own about absence
 */
public record PiecesScreen(
        List<Piece> pieces, Map<UUID, String> names, List<Guide> guides, List<Shipped> questions, List<Stated> law) {

    /** Questions that came along, for both sides of one kind of talk. */
    public record Shipped(String kind, List<String> employee, List<String> manager) {

        /** Those of one side. */
        public List<String> of(String side) {
            return side.equals("manager") ? manager : employee;
        }
    }

    /** Those that were not taken away, or those that were. */
    public List<Piece> ended(boolean ended) {
        return pieces.stream().filter(it -> it.ended() == ended).toList();
    }

    /** The name of somebody; empty when they are no longer known here. */
    public String name(UUID person) {
        return names.getOrDefault(person, "");
    }
}
