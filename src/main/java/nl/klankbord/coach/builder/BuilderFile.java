package nl.klankbord.coach.builder;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.klankbord.coach.builder.BuilderText.Iceberg;
import nl.klankbord.coach.builder.Step.Way;
import nl.klankbord.knowledge.content.Fields;

/** Reads a builder in one language, strictly: whoever writes one hears what is wrong and where. */
final class BuilderFile {

    /** What the form itself sends. */
    private static final Set<String> TAKEN =
            Set.of("text", "grown", "parts", "part", "anew", "for", "_csrf", "_method");

    private BuilderFile() {}

    static BuilderText read(Fields fields) {
        BuilderText text = new BuilderText(
                fields.text("name"),
                fields.text("line"),
                fields.text("purpose"),
                layout(fields),
                fields.has("iceberg") ? Optional.of(iceberg(fields.piece("iceberg"))) : Optional.empty(),
                fields.pieces("steps").stream().map(BuilderFile::step).toList(),
                fields.texts("mind"));
        fields.done();
        unique(fields, text.fields().stream().map(Field::key).toList());
        unique(fields, text.steps().stream().map(Step::key).toList());
        FieldFile.choicesAreFollowed(fields, text.fields());
        return text;
    }

    private static Layout layout(Fields fields) {
        String code = fields.text("layout");
        if (Arrays.stream(Layout.values()).noneMatch(layout -> layout.name().equalsIgnoreCase(code))) {
            throw fields.bad("has an unknown layout: " + code);
        }
        return Layout.of(code);
    }

    private static Iceberg iceberg(Fields fields) {
        Iceberg iceberg = new Iceberg(
                fields.text("seen"),
                fields.texts("shown"),
                fields.text("guessed"),
                fields.texts("hidden"),
                fields.text("check"));
        fields.done();
        return iceberg;
    }

    private static Step step(Fields fields) {
        List<Field> asked =
                fields.pieces("fields").stream().map(FieldFile::read).toList();
        if (asked.isEmpty()) {
            throw fields.bad("asks nothing");
        }
        Optional<Way> way = fields.has("way") ? Optional.of(way(fields.piece("way"))) : Optional.empty();
        Step step = new Step(fields.text("key"), fields.text("name"), fields.text("how"), way, asked);
        fields.done();
        return step;
    }

    private static Way way(Fields fields) {
        Way way = new Way(fields.text("href"), fields.text("text"));
        if (!way.href().matches("/[a-z/-]+")) {
            throw fields.bad("leads out of the house: " + way.href());
        }
        fields.done();
        return way;
    }

    private static void unique(Fields fields, List<String> keys) {
        Set<String> seen = new HashSet<>(TAKEN);
        for (String key : keys) {
            if (!seen.add(key) || !key.matches("[a-z]+")) {
                throw fields.bad("has a key twice, or one that cannot be used: " + key);
            }
        }
    }
}
