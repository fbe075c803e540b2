package nl.klankbord.coach.weighing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klankbord.coach.Said;
import nl.klankbord.coach.Situation;
import nl.klankbord.knowledge.Aspect;
import nl.klankbord.knowledge.Technique;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.knowledge.content.Fields;

/** What one could say with each technique. Whoever stands there reads words for this moment, and never for another. */
final class Phrases {

    /** Who writes or speaks to several people says it otherwise, whatever it is about. */
    private static final Set<String> OTHERWISE = Set.of("letter", "group");

    private static final int PLACE = 10;

    private final Map<String, List<Phrase>> phrases;

    /** A phrase, and when it fits; without marks it fits anything. */
    record Phrase(String technique, Condition fits, Said say) {

        private static Phrase read(Fields fields, Techniques techniques) {
            String key = fields.text("for");
            if (techniques.find(key).isEmpty()) {
                throw fields.bad("speaks of an unknown technique: " + key);
            }
            Phrase phrase = new Phrase(key, Condition.read(fields), Rule.said(fields));
            fields.done();
            return phrase;
        }

        /** How many of its marks are the case; a place where one talks otherwise outweighs all others. */
        int matches(Situation situation) {
            return fits.when().codes().entrySet().stream()
                    .flatMap(side -> side.getValue().stream()
                            .filter(code -> situation.is(side.getKey(), code))
                            .map(code -> side.getKey() == Aspect.SETTING && OTHERWISE.contains(code) ? PLACE : 1))
                    .mapToInt(Integer::intValue)
                    .sum();
        }
    }

    Phrases(Fields file, Techniques techniques) {
        phrases = file.pieces("phrases").stream()
                .map(fields -> Phrase.read(fields, techniques))
                .collect(Collectors.groupingBy(Phrase::technique));
        file.done();
        for (Technique technique : techniques.all()) {
            if (of(technique).stream().noneMatch(it -> it.fits().always())) {
                throw file.bad("has no phrase for every situation for " + technique.key());
            }
        }
    }

    /** All of one technique. */
    List<Phrase> of(Technique technique) {
        return phrases.getOrDefault(technique.key(), List.of());
    }

    /** The one of which most marks are the case and none is not; between equals the first in the file. */
    Phrase best(Technique technique, Situation situation) {
        return of(technique).stream()
                .filter(phrase -> phrase.fits().holds(situation))
                .sorted(Comparator.comparingInt((Phrase it) -> it.matches(situation))
                        .reversed())
                .findFirst()
                .orElseThrow();
    }
}
