package nl.klankbord.knowledge.guide;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.knowledge.content.ContentFile;
import nl.klankbord.knowledge.content.Fields;
import nl.klankbord.knowledge.guide.Guide.Ending;
import nl.klankbord.knowledge.guide.Guide.Step;
import nl.klankbord.knowledge.guide.Guide.Text;
import nl.klankbord.web.Language;
import org.springframework.stereotype.Component;

/** The guides as they stand in their files, read once. */
@Component
public class Guides {

    private final List<Guide> guides;

    /** Reads them; a technique that is not there is a fault of the file. */
    public Guides(Techniques techniques) {
        guides = ContentFile.fields("guide/guides.yaml").pieces("guides").stream()
                .map(fields -> guide(fields, techniques))
                .toList();
    }

    /** All of them, the core conversations first. */
    public List<Guide> all() {
        return guides;
    }

    /** The guide with this key. */
    public Optional<Guide> find(String key) {
        return guides.stream().filter(guide -> guide.key().equals(key)).findFirst();
    }

    /** The guides that belong to a kind of conversation, by its code. */
    public List<Guide> of(String kind) {
        return guides.stream().filter(guide -> guide.kind().equals(kind)).toList();
    }

    private static Guide guide(Fields fields, Techniques techniques) {
        String key = fields.text("key");
        Map<Language, Text> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            texts.put(language, text(ContentFile.fields("guide/" + language.code() + "/" + key + ".yaml"), techniques));
        }
        Guide guide = new Guide(
                key,
                fields.text("kind"),
                fields.flag("core"),
                fields.text("pictogram"),
                fields.number("minutes"),
                fields.source(),
                texts);
        fields.done();
        return guide;
    }

    private static Text text(Fields fields, Techniques techniques) {
        Text text = new Text(
                fields.text("name"),
                fields.text("line"),
                fields.texts("purpose"),
                fields.texts("manager"),
                fields.texts("employee"),
                fields.pieces("steps").stream()
                        .map(step -> step(step, techniques))
                        .toList(),
                new Ending(fields.texts("close"), fields.texts("record")),
                fields.texts("mind"),
                own(fields),
                fields.texts("words"));
        fields.done();
        return text;
    }

    private static Set<String> own(Fields fields) {
        return fields.isTrue("own") ? Set.of("all") : Set.copyOf(fields.texts("own"));
    }

    private static Step step(Fields fields, Techniques techniques) {
        Step step = new Step(
                fields.text("name"),
                fields.number("minutes"),
                fields.texts("what"),
                fields.texts("techniques"),
                fields.texts("say"));
        fields.done();
        for (String technique : step.techniques()) {
            if (techniques.find(technique).isEmpty()) {
                throw fields.bad("speaks of an unknown technique: " + technique);
            }
        }
        return step;
    }
}
