package nl.klankbord.coach.builder;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.knowledge.content.ContentFile;
import nl.klankbord.knowledge.content.Fields;
import nl.klankbord.language.TextKind;
import nl.klankbord.web.Language;
import org.springframework.stereotype.Component;

/** The builders as they stand in their files, read once. */
@Component
public class Builders {

    private static final String FOLDER = "/coach/builder/";

    private final List<Builder> builders;

    /** Reads them; a technique that is not there is a fault of the file. */
    public Builders(Techniques techniques) {
        builders = ContentFile.fields(FOLDER + "builders.yaml").pieces("builders").stream()
                .map(fields -> builder(fields, techniques))
                .toList();
    }

    /** All of them, in the order in which they are shown. */
    public List<Builder> all() {
        return builders;
    }

    /** The builder with this key. */
    public Optional<Builder> find(String key) {
        return builders.stream().filter(builder -> builder.key().equals(key)).findFirst();
    }

    /** Those that put this technique into practice. */
    public List<Builder> of(String technique) {
        return builders.stream()
                .filter(builder -> builder.techniques().contains(technique))
                .toList();
    }

    private static Builder builder(Fields fields, Techniques techniques) {
        String key = fields.text("key");
        Map<Language, BuilderText> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            texts.put(language, BuilderFile.read(ContentFile.fields(FOLDER + language.code() + "/" + key + ".yaml")));
        }
        Builder builder = new Builder(
                key,
                fields.text("pictogram"),
                reads(fields),
                fields.flag("free"),
                fields.texts("techniques"),
                fields.source(),
                texts);
        fields.done();
        for (String technique : builder.techniques()) {
            if (techniques.find(technique).isEmpty()) {
                throw fields.bad("speaks of an unknown technique: " + technique);
            }
        }
        return builder;
    }

    private static TextKind reads(Fields fields) {
        TextKind kind = TextKind.of(fields.text("reads"));
        if (!kind.code().equals(fields.text("reads"))) {
            throw fields.bad("is read as something unknown: " + fields.text("reads"));
        }
        return kind;
    }
}
