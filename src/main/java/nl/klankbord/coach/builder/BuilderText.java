package nl.klankbord.coach.builder;

import java.util.List;
import java.util.Optional;
import nl.klankbord.coach.builder.Field.Words;

/**
 * A builder in one language.
 *
 * @param line what it is for, at a glance
 * @param iceberg what can be seen of somebody, and what can only be guessed
 * @param mind what to be careful with
 */
public record BuilderText(
        String name,
        String line,
        String purpose,
        Layout layout,
        Optional<Iceberg> iceberg,
        List<Step> steps,
        List<String> mind) {

    /**
     * Above water what anybody can see, below it what one can only guess.
     *
     * @param check how to know on which side of the line something lies
     */
    public record Iceberg(String seen, List<String> shown, String guessed, List<String> hidden, String check) {}

    /** All fields, in the order of their steps. */
    public List<Field> fields() {
        return steps.stream().flatMap(step -> step.fields().stream()).toList();
    }

    /** How it can sound: the examples of all steps in one text. */
    public String example() {
        return Composing.of(this, steps, Answers.examples(this));
    }

    /** How the example of one field sounds. */
    public String example(Field field) {
        if (field.silent()) {
            return field.example();
        }
        Answers examples = Answers.examples(this);
        return field instanceof Words words ? Composing.sentence(words, examples) : field.example();
    }

    /**
     * The half sentences that come with a choice, as one reads them before choosing.
     *
     * @param key of the field in which one chooses
     */
    public String pattern(String key, int choice) {
        return fields().stream()
                .filter(field -> field instanceof Words words && words.follows().equals(key))
                .map(field -> ((Words) field).begin().get(choice))
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }
}
