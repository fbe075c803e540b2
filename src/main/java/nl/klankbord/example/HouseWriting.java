package nl.klankbord.example;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.knowledge.content.ContentFile;
import nl.klankbord.knowledge.content.Fields;
import nl.klankbord.knowledge.piece.Piece;
import nl.klankbord.knowledge.piece.Pieces;
import nl.klankbord.knowledge.piece.Publications;
import nl.klankbord.knowledge.piece.Sort;
import nl.klankbord.knowledge.piece.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Youssef writes guides and sets of questions for this house, and everybody may use them. One set is in Dutch alone. */
@Component
class HouseWriting {

    private static final String NAME = "nl-name";

    private final Pieces pieces;
    private final Publications publications;

    HouseWriting(Pieces pieces, Publications publications) {
        this.pieces = pieces;
        this.publications = publications;
    }

    /** What it said first. */
    void publish() {
        for (Fields told : story()) {
            Sort sort = Sort.of(told.text("sort"));
            publish(pieces.make(sort, new Written(typed(told, "fields"))).orElseThrow());
        }
    }

    /** Whoever used a guide for a while said what could be better, so there is a second version; the first one stays to be read. */
    void better() {
        for (Fields told : story()) {
            Map<String, String> better = typed(told, "better");
            if (!better.isEmpty()) {
                Piece now = named(typed(told, "fields").get(NAME));
                Map<String, String> fields = new LinkedHashMap<>(now.draft().fields());
                fields.putAll(better);
                pieces.save(now.id(), now.revision(), new Written(fields));
                publish(now.id());
            }
        }
    }

    private void publish(UUID piece) {
        if (!publications.publish(pieces.find(piece))) {
            throw new IllegalStateException("the story does not work out: " + piece);
        }
    }

    private Piece named(@Nullable String name) {
        return pieces.all().stream()
                .filter(it -> it.draft().text(NAME).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Fields> story() {
        return ContentFile.fields("/example/pieces.yaml").pieces("pieces");
    }

    private static Map<String, String> typed(Fields told, String part) {
        Map<String, String> fields = new LinkedHashMap<>();
        Fields some = told.piece(part);
        some.names().forEach(name -> fields.put(name, some.text(name)));
        return fields;
    }
}
