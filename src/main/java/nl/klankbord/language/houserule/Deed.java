package nl.klankbord.language.houserule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Something that was done to the rules of the house.
 *
 * @param ended whether a rule ended; otherwise it began
 * @param back whether what ended can be made again: nothing like it stands
 */
public record Deed(HouseRule rule, boolean ended, UUID by, Instant at, boolean back) {
    private static final int MOST = 40;

    static List<Deed> of(List<HouseRule> rules) {
        List<Deed> deeds = new ArrayList<>();
        for (HouseRule rule : rules) {
            deeds.add(new Deed(rule, false, rule.madeBy(), rule.madeAt(), false));
            UUID by = rule.endedBy();
            Instant at = rule.endedAt();
            if (by != null && at != null) {
                deeds.add(new Deed(rule, true, by, at, rules.stream().noneMatch(it -> standsFor(it, rule))));
            }
        }
        deeds.sort(Comparator.comparing(Deed::at).reversed());
        return deeds.subList(0, Math.min(MOST, deeds.size()));
    }

    /** The end of its message key. */
    public String key() {
        return (rule.off() ? "kind" : "phrase") + (ended ? ".ended" : ".made");
    }

    private static boolean standsFor(HouseRule one, HouseRule other) {
        return one.stands()
                && one.kind().equals(other.kind())
                && one.language().equals(other.language())
                && one.phrase().equals(other.phrase());
    }
}
