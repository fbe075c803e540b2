package nl.klankbord.coach.weighing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.klankbord.coach.Advice.Moment;
import nl.klankbord.coach.Said;
import nl.klankbord.knowledge.Technique;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.knowledge.content.ContentFile;
import nl.klankbord.knowledge.content.Fields;

/** The rules as they stand in their files, read once. */
final class RuleFiles {

    private final List<Rule> rules;
    private final Map<String, Said> sentences = new LinkedHashMap<>();
    private final Map<String, Integer> stages = new LinkedHashMap<>();
    private final Map<String, Said> cautions = new LinkedHashMap<>();
    private final Phrases phrases;
    private final List<When<Moment>> stops;
    private final List<When<Moment>> notNow;
    private final List<When<Said>> lower;

    /** Something to say when a condition holds. */
    record When<T>(Condition condition, T what) {}

    RuleFiles(Techniques techniques) {
        this(techniques, name -> ContentFile.fields("/coach/" + name + ".yaml"));
    }

    /** Reads other files than those that travel with the program. */
    RuleFiles(Techniques techniques, Function<String, Fields> files) {
        rules = files.apply("rules").pieces("rules").stream()
                .map(fields -> Rule.read(fields, techniques))
                .toList();
        files.apply("techniques").pieces("techniques").forEach(this::technique);
        for (Technique technique : techniques.all()) {
            Objects.requireNonNull(sentences.get(technique.key()), technique.key());
        }
        phrases = new Phrases(files.apply("phrases"), techniques);
        Fields fields = files.apply("cautions");
        fields.pieces("cautions").forEach(this::caution);
        for (Caution caution : Caution.values()) {
            Objects.requireNonNull(cautions.get(caution.key()), caution.key());
        }
        stops = fields.pieces("stops").stream().map(RuleFiles::moment).toList();
        notNow = fields.pieces("not-now").stream().map(RuleFiles::moment).toList();
        lower = fields.pieces("lower").stream().map(RuleFiles::lower).toList();
        fields.done();
    }

    List<Rule> rules() {
        return rules;
    }

    /** What there is to say of a technique when no rule says more. */
    Said sentence(Technique technique) {
        return Objects.requireNonNull(sentences.get(technique.key()));
    }

    Map<String, Integer> stages() {
        return stages;
    }

    Said sentence(Caution caution) {
        return Objects.requireNonNull(cautions.get(caution.key()));
    }

    /** What one could say. */
    Phrases phrases() {
        return phrases;
    }

    /** What stops something, the most particular first. */
    List<When<Moment>> stops() {
        return stops;
    }

    List<When<Moment>> notNow() {
        return notNow;
    }

    List<When<Said>> lower() {
        return lower;
    }

    private void technique(Fields fields) {
        sentences.put(fields.text("key"), Rule.said(fields));
        stages.put(fields.text("key"), fields.number("stage"));
        fields.done();
    }

    private void caution(Fields fields) {
        cautions.put(fields.text("key"), Rule.said(fields));
        fields.done();
    }

    private static When<Moment> moment(Fields fields) {
        When<Moment> found = new When<>(
                Condition.read(fields),
                new Moment(fields.text("key"), piece(fields, "why"), piece(fields, "say"), piece(fields, "then")));
        fields.done();
        return found;
    }

    private static When<Said> lower(Fields fields) {
        When<Said> found = new When<>(Condition.read(fields), Rule.said(fields));
        fields.done();
        return found;
    }

    private static Said piece(Fields fields, String name) {
        Fields piece = fields.piece(name);
        Said said = Rule.said(piece);
        piece.done();
        return said;
    }
}
