package nl.klankbord.knowledge.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.klankbord.knowledge.Technique;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.web.Language;

/**
 * Towards which techniques words lean: those that are heard more in situations where something helps than elsewhere. What happens
 * to somebody seldom stands on one card; its words, and the pieces of them, stand on many.
 */
final class Leaning {

    /** A word heard in less than so many situations says little yet. */
    private static final double DOUBT = 2;

    /** A technique that no situation names yet helps hardly anywhere, and is not impossible. */
    private static final double NOWHERE = 0.001;

    private final List<String> keys;
    private final double[] everywhere;
    private final Map<Language, Map<String, double[]>> heard = new EnumMap<>(Language.class);
    private final Map<Language, Signs> signs = new EnumMap<>(Language.class);

    Leaning(Techniques techniques, List<Spoken> situations) {
        keys = techniques.all().stream().map(Technique::key).toList();
        everywhere = new double[keys.size()];
        Arrays.fill(everywhere, NOWHERE);
        for (Language language : Language.values()) {
            heard.put(language, new HashMap<>());
            signs.put(language, new Signs(new Reading(language)));
        }
        situations.forEach(this::hear);
        double all = Arrays.stream(everywhere).sum();
        Arrays.setAll(everywhere, at -> everywhere[at] / all);
    }

    /** How far the words lean to each technique, from 0 to 1 for what they lean to most. */
    Map<String, Double> of(String words, Language language) {
        double[] odds = new double[keys.size()];
        for (String sign : signs(language).in(words)) {
            double[] here = heard(language).getOrDefault(sign, new double[keys.size()]);
            double doubt = DOUBT + Arrays.stream(here).sum();
            for (int at = 0; at < odds.length; at++) {
                double more = Math.log((here[at] + DOUBT * everywhere[at]) / (doubt * everywhere[at]));
                odds[at] += Signs.weight(sign) * more;
            }
        }
        double most = Arrays.stream(odds).max().orElse(0);
        Map<String, Double> leaning = new HashMap<>();
        for (int at = 0; at < odds.length; at++) {
            leaning.put(keys.get(at), Math.exp(odds[at] - most));
        }
        return leaning;
    }

    /** Each sign counts once for a situation, however many ways there are to say it. */
    private void hear(Spoken situation) {
        double[] helps = helps(situation.techniques());
        for (int at = 0; at < helps.length; at++) {
            everywhere[at] += helps[at];
        }
        situation.said().forEach((language, texts) -> {
            for (String sign : signs(language).in(String.join(" . ", texts))) {
                double[] sum = heard(language).computeIfAbsent(sign, it -> new double[keys.size()]);
                Arrays.setAll(sum, at -> sum[at] + helps[at]);
            }
        });
    }

    private double[] helps(List<String> techniques) {
        double[] helps = new double[keys.size()];
        double weight = 1;
        for (String key : techniques) {
            helps[keys.indexOf(key)] = weight;
            weight *= Votes.LESS;
        }
        double all = Arrays.stream(helps).sum();
        Arrays.setAll(helps, at -> helps[at] / all);
        return helps;
    }

    private Signs signs(Language language) {
        return Objects.requireNonNull(signs.get(language));
    }

    private Map<String, double[]> heard(Language language) {
        return Objects.requireNonNull(heard.get(language));
    }
}
