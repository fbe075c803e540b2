package nl.klankbord.language.look;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Ids;
import nl.klankbord.language.keepsake.Keepsake;
import nl.klankbord.language.keepsake.Keepsake.Draft;
import nl.klankbord.web.Refusals;
import nl.klankbord.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about a talk they want to keep.
 *
 * @param id of what will be kept, chosen when the form was drawn
 * @param with whom it was with, as an id; {@value #NOBODY} when that is nobody from here, empty when nothing was said
 */
public record KeepForm(UUID id, String name, String with, int weeks) {
    static final String NOBODY = "nobody";
    /** Somebody else’s words lie here: they stay no longer than the keeper asks for. */
    private static final int SHORTEST_STAY = Keepsake.WEEKS.getFirst();

    static KeepForm blank() {
        return new KeepForm(Ids.next(), "", "", SHORTEST_STAY);
    }

    static KeepForm of(Map<String, String> sent) {
        int weeks = Keepsake.WEEKS.stream()
                .filter(it -> it.toString().equals(sent.get("weeks")))
                .findFirst()
                .orElse(SHORTEST_STAY);
        return new KeepForm(
                id(sent.get("keepsake")).orElseGet(Ids::next),
                Typed.line(sent.get("name")),
                Typed.line(sent.get("with")),
                weeks);
    }

    /** Refuses until it is said whom the talk was with: otherwise whoever asks what is written about them would not find it. */
    Refusals check(Set<UUID> known) {
        return Refusals.collect()
                .when(
                        !with.equals(NOBODY) && about().filter(known::contains).isEmpty(),
                        "with",
                        "keepsake.refused.with")
                .when(name.length() > Keepsake.LONGEST_NAME, "name", "keepsake.refused.name", Keepsake.LONGEST_NAME)
                .done();
    }

    Draft draft(String text, int manager, String labels) {
        return new Draft(name, about().orElse(null), text, manager, labels, weeks);
    }

    private Optional<UUID> about() {
        return id(with);
    }

    private static Optional<UUID> id(@Nullable String typed) {
        try {
            return typed == null || typed.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
