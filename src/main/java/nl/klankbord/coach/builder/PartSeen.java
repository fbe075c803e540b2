package nl.klankbord.coach.builder;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.klankbord.language.Part;

/**
 * A part of feedback that helps, and where somebody reads it in their text. A part that is not seen may be there in other words.
 *
 * @param words what says so; empty when it was not seen
 */
public record PartSeen(String name, String words) {

    /** For each step that is such a part, in the order of the steps. */
    static List<PartSeen> of(List<Step> steps, Map<Part, String> found) {
        return steps.stream()
                .flatMap(step -> Arrays.stream(Part.values())
                        .filter(part -> part.name().toLowerCase(Locale.ROOT).equals(step.key()))
                        .map(part -> new PartSeen(step.name(), found.getOrDefault(part, ""))))
                .toList();
    }
}
