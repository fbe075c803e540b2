package nl.klankbord.knowledge.guide;

import java.util.Set;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.knowledge.content.Fields;
import nl.klankbord.knowledge.guide.Guide.Ending;
import nl.klankbord.knowledge.guide.Guide.Step;
import nl.klankbord.knowledge.guide.Guide.Text;

/** Reads what a guide tells in one language: the same for one that came along and for one of the house. */
final class GuideText {

    private GuideText() {}

    /** @param house whether it is of the house: then a technique that a later version does not know is left out, and the rest stays */
    static Text read(Fields fields, Techniques techniques, boolean house) {
        Text text = new Text(
                fields.text("name"),
                fields.text("line"),
                fields.texts("purpose"),
                fields.texts("manager"),
                fields.texts("employee"),
                fields.pieces("steps").stream()
                        .map(step -> step(step, techniques, house))
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

    private static Step step(Fields fields, Techniques techniques, boolean house) {
        Step step = new Step(
                fields.text("name"),
                fields.number("minutes"),
                fields.texts("what"),
                fields.texts("techniques").stream()
                        .filter(it -> !house || techniques.find(it).isPresent())
                        .toList(),
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
