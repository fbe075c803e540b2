package nl.klankbord.coach.notebook;

import java.util.List;
import java.util.Optional;
import nl.klankbord.coach.Said;
import nl.klankbord.knowledge.content.ContentFile;
import nl.klankbord.knowledge.content.Fields;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The thoughts that one can choose from, read once. */
@Component
class Thoughts {

    private final List<Thought> all;

    Thoughts() {
        Fields file = ContentFile.fields("/coach/thoughts.yaml");
        this.all = file.pieces("thoughts").stream().map(Thoughts::thought).toList();
        file.done();
    }

    List<Thought> all() {
        return all;
    }

    Optional<Thought> find(@Nullable String key) {
        return all.stream().filter(it -> it.key().equals(key)).findFirst();
    }

    private static Thought thought(Fields fields) {
        Thought thought = new Thought(
                fields.text("key"),
                fields.flag("avoids"),
                said(fields, "thought"),
                said(fields, "otherwise"),
                said(fields, "step"));
        fields.done();
        return thought;
    }

    private static Said said(Fields fields, String name) {
        Fields piece = fields.piece(name);
        Said said = new Said(piece.text("nl"), piece.text("en"));
        piece.done();
        return said;
    }
}
