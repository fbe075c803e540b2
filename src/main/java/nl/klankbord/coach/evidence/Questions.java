package nl.klankbord.coach.evidence;

import java.util.List;
import nl.klankbord.coach.Said;
import nl.klankbord.knowledge.content.ContentFile;
import nl.klankbord.knowledge.content.Fields;
import org.springframework.stereotype.Component;

/** What one can ask oneself, and how one asks a colleague along without a name; read once. */
@Component
public class Questions {

    private final List<Said> counter;
    private final List<Said> ask;

    Questions() {
        Fields file = ContentFile.fields("/coach/questions.yaml");
        this.counter = said(file, "counter");
        this.ask = said(file, "ask");
        file.done();
    }

    /** Questions that look for the other side. */
    public List<Said> counter() {
        return counter;
    }

    /** Sentences with which one asks somebody else. */
    public List<Said> ask() {
        return ask;
    }

    private static List<Said> said(Fields file, String name) {
        return file.pieces(name).stream()
                .map(piece -> {
                    Said said = new Said(piece.text("nl"), piece.text("en"));
                    piece.done();
                    return said;
                })
                .toList();
    }
}
