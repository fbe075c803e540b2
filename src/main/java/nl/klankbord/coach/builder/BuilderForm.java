package nl.klankbord.coach.builder;

import java.util.List;
import java.util.Map;
import nl.klankbord.coach.builder.Field.Words;
import nl.klankbord.web.Refusals;
import nl.klankbord.web.Typed;

/**
 * A builder as somebody filled it in.
 *
 * @param text the builder in the reader’s language
 */
public record BuilderForm(BuilderText text, Answers answers, Parts parts) {

    private static final int LONGEST_WORDS = 1000;
    /** What fits into a preparation or a message. */
    private static final int LONGEST_TEXT = 2000;

    /** What was sent, after what was pressed. */
    static BuilderForm of(Builder builder, BuilderText text, Map<String, List<String>> sent) {
        Answers answers = new Answers(sent);
        Parts parts = builder.free()
                ? Parts.of(text.steps(), answers.first("parts")).after(answers.first("part"))
                : Parts.of(text.steps());
        return new BuilderForm(text, answers, parts);
    }

    /** What the steps say together. */
    String made() {
        return Composing.of(text, parts.on(), answers);
    }

    /** The text as it stood in its own field. */
    String written() {
        return Typed.text(answers.first("text"));
    }

    /** The text as it was last made of the steps. */
    String grown() {
        return Typed.text(answers.first("grown"));
    }

    /** Whether somebody wrote on in the text itself, and does not want it made anew. */
    boolean byHand() {
        return !written().isEmpty()
                && !written().equals(grown())
                && answers.first("anew").isEmpty();
    }

    /** Whether a part was moved, left out or taken back. */
    boolean rearranged() {
        return !answers.first("part").isEmpty();
    }

    Refusals refusals() {
        Refusals.Collector refusals = tooLong();
        if (made().isEmpty() && written().isEmpty() && !rearranged()) {
            refusals.when(true, first(), "builder.refused.empty");
        }
        return refusals.when(
                        written().length() > LONGEST_TEXT || made().length() > LONGEST_TEXT,
                        "text",
                        "builder.refused.text",
                        LONGEST_TEXT)
                .done();
    }

    private Refusals.Collector tooLong() {
        Refusals.Collector refusals = Refusals.collect();
        for (Field field : text.fields()) {
            if (field instanceof Words words) {
                boolean tooLong = answers.words(words).length() > LONGEST_WORDS;
                refusals.when(tooLong, words.key(), "builder.refused.words", LONGEST_WORDS);
            }
        }
        return refusals;
    }

    /** The first field that goes into the text. */
    private String first() {
        return parts.on().stream()
                .flatMap(step -> step.fields().stream())
                .filter(field -> !field.silent())
                .findFirst()
                .map(Field::key)
                .orElse("text");
    }
}
