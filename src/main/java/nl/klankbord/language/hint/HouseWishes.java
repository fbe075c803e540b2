package nl.klankbord.language.hint;

import java.util.List;
import java.util.Set;
import nl.klankbord.language.Kind;
import nl.klankbord.language.TextKind;
import nl.klankbord.web.Language;

/**
 * What this house wants otherwise of the reading companion.
 *
 * @param off kinds that are not told
 * @param phrases words of its own that it wants to be told about
 */
public record HouseWishes(Set<Kind> off, List<HousePhrase> phrases) {

    /** As the product comes. */
    public static final HouseWishes NONE = new HouseWishes(Set.of(), List.of());

    /** The same, with words of this language alone. */
    HouseWishes in(Language language) {
        return new HouseWishes(
                off, phrases.stream().filter(it -> it.language() == language).toList());
    }

    /** Whether a kind is told: what the law forbids to keep in a record of an absence is told whatever the house wants. */
    boolean tells(Kind kind, TextKind about) {
        return !off.contains(kind) || about == TextKind.ABSENCE && kind == Kind.MEDICAL_DETAIL;
    }
}
