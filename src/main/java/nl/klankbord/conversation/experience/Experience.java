package nl.klankbord.conversation.experience;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one of the two said about a conversation, as far as the viewer may see it: a step of four for each question. */
public record Experience(Map<Question, Integer> answers) {

    /** The step that was chosen; null when nothing was said, or nothing may be seen. */
    public @Nullable Integer answer(Question question) {
        return answers.get(question);
    }

    /** How it felt, once both questions were answered. */
    public Optional<Impression> felt() {
        return impression(Question.FELT_CONNECTION, Question.FELT_CHALLENGE);
    }

    /** What was aimed at, once both questions were answered. */
    public Optional<Impression> meant() {
        return impression(Question.MEANT_CONNECTION, Question.MEANT_CHALLENGE);
    }

    /** Whether there is nothing here. */
    public boolean none() {
        return answers.isEmpty();
    }

    private Optional<Impression> impression(Question across, Question up) {
        Integer connection = answers.get(across);
        Integer challenge = answers.get(up);
        return connection == null || challenge == null
                ? Optional.empty()
                : Optional.of(new Impression(connection, challenge));
    }
}
