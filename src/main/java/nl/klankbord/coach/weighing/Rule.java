package nl.klankbord.coach.weighing;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.klankbord.coach.Said;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.knowledge.content.Fields;

/**
 * One sentence about what suits when.
 *
 * @param weights how much more a technique suits, or how much less, by key
 * @param reason why, as the manager reads it
 */
record Rule(Condition condition, Map<String, Double> weights, Said reason) {

    static Rule read(Fields fields, Techniques techniques) {
        Map<String, Double> weights = new LinkedHashMap<>();
        fields.piece("favour").numbers().forEach(weights::put);
        fields.piece("avoid").numbers().forEach((key, weight) -> weights.put(key, -weight));
        for (String key : weights.keySet()) {
            if (techniques.find(key).isEmpty()) {
                throw fields.bad("speaks of an unknown technique: " + key);
            }
        }
        Rule rule = new Rule(Condition.read(fields), Map.copyOf(weights), said(fields));
        fields.done();
        return rule;
    }

    static Said said(Fields fields) {
        return new Said(fields.text("nl"), fields.text("en"));
    }

    double weight(String key) {
        return weights.getOrDefault(key, 0.0);
    }
}
