package nl.klankbord.example;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.knowledge.content.ContentFile;
import nl.klankbord.knowledge.content.Fields;
import nl.klankbord.knowledge.piece.Pieces;
import nl.klankbord.knowledge.piece.Publications;
import nl.klankbord.knowledge.piece.Sort;
import nl.klankbord.knowledge.piece.Written;
import org.springframework.stereotype.Component;

/** Youssef writes a guide and a set of questions for this house, and everybody may use them. */
@Component
class HouseWriting {

    private final Pieces pieces;
    private final Publications publications;

    HouseWriting(Pieces pieces, Publications publications) {
        this.pieces = pieces;
        this.publications = publications;
    }

    void publish() {
        Fields story = ContentFile.fields("/example/pieces.yaml");
        for (Sort sort : Sort.values()) {
            UUID made = pieces.make(sort, written(story.piece(sort.code()))).orElseThrow();
            if (!publications.publish(pieces.find(made))) {
                throw new IllegalStateException("the story does not work out: " + sort);
            }
        }
    }

    private static Written written(Fields told) {
        Map<String, String> fields = new LinkedHashMap<>();
        told.names().forEach(name -> fields.put(name, told.text(name)));
        return new Written(fields);
    }
}
