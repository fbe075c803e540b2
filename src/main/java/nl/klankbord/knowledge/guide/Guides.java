package nl.klankbord.knowledge.guide;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.knowledge.content.ContentFile;
import nl.klankbord.knowledge.content.Fields;
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
            texts.put(
                    language,
                    GuideText.read(
                            ContentFile.fields("guide/" + language.code() + "/" + key + ".yaml"), techniques, false));
        }
        Guide guide = new Guide(
                key,
                fields.text("kind"),
                fields.flag("core"),
                fields.text("pictogram"),
                fields.number("minutes"),
                fields.source(),
                texts,
                null);
        fields.done();
        return guide;
    }
}
