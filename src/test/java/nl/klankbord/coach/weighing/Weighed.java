package nl.klankbord.coach.weighing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.knowledge.technique.TechniqueFiles;

/** Techniques with a weight that somebody gave them, allowed all of them. */
final class Weighed {

    private static final Techniques TECHNIQUES = new TechniqueFiles();

    private Weighed() {}

    /** In words: {@code "listen 10, empathy 9"}. */
    static List<Weighing> all(String words) {
        return Arrays.stream(words.split(", "))
                .map(word -> word.split(" "))
                .map(pair -> one(pair[0], Double.parseDouble(pair[1])))
                .toList();
    }

    private static Weighing one(String key, double weight) {
        return new Weighing(
                TECHNIQUES.find(key).orElseThrow(), weight, 0, weight, List.of(), Optional.empty(), Optional.empty());
    }
}
