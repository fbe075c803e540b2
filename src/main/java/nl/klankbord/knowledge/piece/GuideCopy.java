package nl.klankbord.knowledge.piece;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.klankbord.knowledge.guide.Guide;
import nl.klankbord.web.Language;

/** A draft that says what a guide says: whoever writes one seldom begins with nothing. */
final class GuideCopy {

    private final Map<String, String> fields = new LinkedHashMap<>();

    private GuideCopy() {}

    static Written of(Guide guide) {
        GuideCopy copy = new GuideCopy();
        copy.fields.put("kind", guide.kind());
        guide.texts().forEach(copy::text);
        return new Written(copy.fields);
    }

    private void text(Language language, Guide.Text text) {
        String in = language.code() + "-";
        fields.put(in + "name", text.name());
        fields.put(in + "line", text.line());
        lines(in + "purpose", text.purpose());
        lines(in + "manager", text.manager());
        lines(in + "employee", text.employee());
        lines(in + "close", text.ending().close());
        lines(in + "record", text.ending().write());
        lines(in + "mind", text.mind());
        for (int at = 0; at < text.steps().size(); at++) {
            step(at + 1, in, text.steps().get(at));
        }
    }

    private void step(int number, String in, Guide.Step step) {
        fields.put(Steps.at(number, "minutes"), String.valueOf(step.minutes()));
        fields.put(Steps.at(number, "techniques"), String.join(" ", step.techniques()));
        fields.put(Steps.at(number, in + "name"), step.name());
        lines(Steps.at(number, in + "what"), step.what());
        lines(Steps.at(number, in + "say"), step.say());
    }

    private void lines(String name, List<String> lines) {
        fields.put(name, String.join("\n", lines));
    }
}
