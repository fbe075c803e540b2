package nl.klankbord.coach.builder;

import java.util.List;
import java.util.stream.Stream;
import nl.klankbord.coach.builder.Field.Choice;
import nl.klankbord.coach.builder.Field.Picks;
import nl.klankbord.coach.builder.Field.Words;

/** Makes one text of what somebody wrote in the steps. Every word is theirs or was chosen by them. */
final class Composing {

    private Composing() {}

    /**
     * The text; empty when there is nothing yet.
     *
     * @param steps those that take part, in the order in which they are said
     */
    static String of(BuilderText text, List<Step> steps, Answers answers) {
        return text.layout()
                .between(steps.stream()
                        .map(step -> text.layout().within(sentences(step, answers)))
                        .toList());
    }

    /** What is said with one field; empty when nothing was written there. */
    static String sentence(Words field, Answers answers) {
        return Sentence.of(field.begin().get(answers.begin(field)), answers.words(field));
    }

    private static List<String> sentences(Step step, Answers answers) {
        return step.fields().stream()
                .filter(field -> !field.silent())
                .flatMap(field -> switch (field) {
                    case Words words -> Stream.of(sentence(words, answers));
                    case Picks picks -> answers.picked(picks).stream();
                    case Choice _ -> Stream.empty();
                })
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }
}
