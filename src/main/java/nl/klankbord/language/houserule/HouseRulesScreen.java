package nl.klankbord.language.houserule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.language.Kind;
import nl.klankbord.language.hint.HintsScreen;
import nl.klankbord.web.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * The rules of the house, for whoever keeps them.
 *
 * @param names of those who made and ended them, by their ids
 * @param trial a text that was tried; empty when none was
 * @param found what the companion says of it; null when nothing was tried
 */
public record HouseRulesScreen(
        List<HouseRule> rules,
        Map<UUID, String> names,
        PhraseForm form,
        String trial,
        @Nullable HintsScreen found,
        Refusals refusals) {

    /** Every kind, the weightiest first. */
    public List<Kind> kinds() {
        return List.of(Kind.values());
    }

    /** The rule that leaves out this kind, if one stands. */
    public Optional<HouseRule> off(Kind kind) {
        return rules.stream()
                .filter(it -> it.stands() && it.off() && it.kind().equals(kind.code()))
                .findFirst();
    }

    /** What a rule is about, as a message key. A rule can be of another time than this program: of that it says so much. */
    public String kindKey(HouseRule rule) {
        boolean known = kinds().stream().anyMatch(it -> it.code().equals(rule.kind()));
        return known ? "language.kind." + rule.kind() : "houserule.kind.unknown";
    }

    /** The phrases that stand. */
    public List<HouseRule> phrases() {
        return rules.stream().filter(it -> it.stands() && !it.off()).toList();
    }

    /** What was done, the latest first. */
    public List<Deed> deeds() {
        return Deed.of(rules);
    }

    /** The name of somebody who made or ended a rule; empty when they are no longer known here. */
    public String name(UUID person) {
        return names.getOrDefault(person, "");
    }
}
