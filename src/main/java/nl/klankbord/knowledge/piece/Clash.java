package nl.klankbord.knowledge.piece;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What somebody else kept while this page was open: only the fields that say something else.
 *
 * @param by who it was
 */
public record Clash(UUID by, List<Other> others) {

    private static final Set<String> CODED = Set.of("kind", "side", "techniques", "gone");

    /**
     * One field that says something else there.
     *
     * @param step which step; 0 when it belongs to none
     * @param english whether it is in English
     * @param field the end of its name
     */
    public record Other(int step, boolean english, String field, String text) {

        /** Whether it is a choice, which is not said in words of somebody's own. */
        public boolean coded() {
            return CODED.contains(field);
        }
    }

    static Clash of(Piece kept, Written typed) {
        var names = new TreeSet<>(kept.draft().fields().keySet());
        names.addAll(typed.fields().keySet());
        return new Clash(
                kept.changedBy(),
                names.stream()
                        .filter(it -> !kept.draft().text(it).equals(typed.text(it)))
                        .map(it -> other(it, kept.draft().text(it)))
                        .toList());
    }

    private static Other other(String name, String text) {
        Place place = Place.of(name);
        return new Other(place.step(), place.language().equals("en"), place.field(), text);
    }
}
