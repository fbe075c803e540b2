package nl.klankbord.coach.builder;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.klankbord.coach.builder.Field.Words;
import nl.klankbord.language.Part;
import org.jspecify.annotations.Nullable;

/**
 * A part of feedback that helps, and where somebody reads it in their text. A part that is not seen may be there in other words.
 *
 * @param words what says so; empty when it was not seen
 */
public record PartSeen(String name, String words) {

    /** For each step that is such a part, in the order of the steps: what its own opening made, or what the coach found. */
    static List<PartSeen> of(List<Step> steps, Answers answers, String written, Map<Part, String> found) {
        List<String> made = steps.stream()
                .flatMap(step -> said(step, answers, written).stream())
                .toList();
        return steps.stream()
                .flatMap(step -> Arrays.stream(Part.values())
                        .filter(part -> part.name().toLowerCase(Locale.ROOT).equals(step.key()))
                        .map(part -> new PartSeen(
                                step.name(),
                                said(step, answers, written).orElseGet(() -> besides(made, found.get(part))))))
                .toList();
    }

    /** What was found, unless it lies inside what another step said: that is of that step. */
    private static String besides(List<String> made, @Nullable String found) {
        return found == null || made.stream().anyMatch(it -> it.contains(found)) ? "" : found;
    }

    /** What was said with an opening of this step, as long as it stands in the text. */
    private static Optional<String> said(Step step, Answers answers, String written) {
        return step.fields().stream()
                .flatMap(field ->
                        field instanceof Words words ? Optional.of(words).stream() : Optional.<Words>empty().stream())
                .filter(words -> !words.begin().get(answers.begin(words)).isEmpty())
                .map(words -> Composing.sentence(words, answers))
                .filter(it -> !it.isEmpty() && written.contains(it))
                .findFirst();
    }
}
