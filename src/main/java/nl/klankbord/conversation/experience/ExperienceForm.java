package nl.klankbord.conversation.experience;

import java.util.Optional;
import nl.klankbord.web.Refusals;
import org.jspecify.annotations.Nullable;

/** One tap: which question, and which of the four words. */
record ExperienceForm(@Nullable String question, @Nullable String step) {

    Optional<Question> asked() {
        return Question.of(question);
    }

    Optional<Integer> chosen() {
        return Question.STEPS.stream().filter(it -> it.toString().equals(step)).findFirst();
    }

    Refusals check() {
        return Refusals.collect()
                .when(asked().isEmpty() || chosen().isEmpty(), field(), "experience.refused.step")
                .done();
    }

    private String field() {
        return asked().orElse(Question.FELT_CONNECTION).code();
    }
}
