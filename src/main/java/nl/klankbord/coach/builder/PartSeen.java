package nl.klankbord.coach.builder;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.klankbord.coach.builder.Field.Words;
import nl.klankbord.language.Part;

/**
 * A part of feedback that helps, and where somebody reads it in their text. A part that is not seen may be there in other words.
 *
 * @param words what says so; empty when it was not seen
 */
public record PartSeen(String name, String words) {

    /** For each step that is such a part, in the order of the steps: what its own opening made, or what the coach found. */
    static List<PartSeen> of(List<Step> steps, Answers answers, String written, Map<Part, String> found) {
        Map<Step, String> made = new LinkedHashMap<>();
        steps.forEach(step -> made.put(step, made(step, answers, written)));
        return steps.stream()
                .flatMap(step ->
                        part(step)
                                .map(part -> new PartSeen(step.name(), words(step, made, found.getOrDefault(part, ""))))
                                .stream())
                .toList();
    }

    private static Optional<Part> part(Step step) {
        return Arrays.stream(Part.values())
                .filter(part -> part.name().toLowerCase(Locale.ROOT).equals(step.key()))
                .findFirst();
    }

    /** What was found counts unless it lies inside what another step made: that is of that step. */
    private static String words(Step step, Map<Step, String> made, String found) {
        String own = made.getOrDefault(step, "");
        boolean elsewhere = made.values().stream().anyMatch(it -> it.contains(found));
        return own.isEmpty() && !elsewhere ? found : own;
    }

    /** What was said with an opening of this step, as long as it stands in the text; empty when nothing was. */
    private static String made(Step step, Answers answers, String written) {
        return step.fields().stream()
                .filter(Words.class::isInstance)
                .map(Words.class::cast)
                .filter(words -> !words.begin().get(answers.begin(words)).isEmpty())
                .map(words -> Composing.sentence(words, answers))
                .filter(it -> !it.isEmpty() && written.contains(it))
                .findFirst()
                .orElse("");
    }
}
