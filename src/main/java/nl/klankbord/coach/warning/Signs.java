package nl.klankbord.coach.warning;

import java.util.List;
import nl.klankbord.coach.Said;
import nl.klankbord.knowledge.content.ContentFile;
import nl.klankbord.knowledge.content.Fields;
import org.springframework.stereotype.Component;

/** Signs that one can recognise, and what can be done instead; read once. */
@Component
public class Signs {

    private final List<Choice> signs;
    private final List<Choice> instead;

    /**
     * Something to choose.
     *
     * @param key its lasting name
     */
    public record Choice(String key, Said said) {}

    Signs() {
        Fields file = ContentFile.fields("/coach/signs.yaml");
        this.signs = choices(file, "signs");
        this.instead = choices(file, "instead");
        file.done();
    }

    /** By what one notices it. */
    public List<Choice> signs() {
        return signs;
    }

    /** What one does instead. */
    public List<Choice> instead() {
        return instead;
    }

    private static List<Choice> choices(Fields file, String name) {
        return file.pieces(name).stream()
                .map(piece -> {
                    Choice choice = new Choice(piece.text("key"), new Said(piece.text("nl"), piece.text("en")));
                    piece.done();
                    return choice;
                })
                .toList();
    }
}
