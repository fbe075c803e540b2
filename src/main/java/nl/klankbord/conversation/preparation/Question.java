package nl.klankbord.conversation.preparation;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.klankbord.web.Language;
import nl.klankbord.web.Message;
import nl.klankbord.web.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * A question of the guide that the viewer did not answer yet.
 *
 * @param number its place on the page; the first is 1
 * @param line the line its answer will be
 * @param answer what was typed and is kept nowhere yet
 * @param sent the field it was sent with, which a refusal speaks of
 */
public record Question(int number, UUID line, Map<Language, String> texts, String answer, String sent) {

    /** The field of an answer, and its place on the page. */
    static String field(int number) {
        return "answer-" + number;
    }

    /** Its field now. */
    public String field() {
        return field(number);
    }

    /** What it asks, in this language. */
    public String text(Language language) {
        return Objects.requireNonNull(texts.get(language));
    }

    /** What is wrong with its answer; null when nothing is. */
    public @Nullable Message refusal(Refusals refusals) {
        return answer.isEmpty() ? null : refusals.of(sent);
    }
}
