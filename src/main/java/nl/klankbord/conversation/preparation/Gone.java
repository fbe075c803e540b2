package nl.klankbord.conversation.preparation;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.web.Typed;

/**
 * A line that was taken away a moment ago. It is kept nowhere: the page itself carries the words, so that one press puts them back.
 *
 * @param place where it stood among one's own; the first place is 1
 * @param shared whether the other could read it
 */
public record Gone(UUID id, String text, int place, boolean shared) {

    /** What the page brings back when somebody wants it back. */
    static Optional<Gone> of(Map<String, String> fields) {
        String text = Typed.text(fields.get("back-text"));
        String place = Typed.line(fields.get("back-place"));
        return PreparationForm.id(fields.get("back"))
                .filter(_ -> !text.isEmpty() && text.length() <= Line.LONGEST)
                .map(id -> new Gone(
                        id,
                        text,
                        place.matches("[0-9]{1,3}") ? Integer.parseInt(place) : Line.MOST,
                        fields.containsKey("back-shared")));
    }
}
