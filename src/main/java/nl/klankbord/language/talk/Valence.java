package nl.klankbord.language.talk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.klankbord.language.talk.learn.Notes;
import nl.klankbord.language.text.Tongue;

/** Words that are welcome or not, that begin or give up, from a list with a kind and its words a line; and whether they are denied. */
final class Valence {
    private static final Set<String> DENIALS = Set.of(
            "niet",
            "geen",
            "nooit",
            "niks",
            "niets",
            "nergens",
            "niemand",
            "zonder",
            "amper",
            "nauwelijks",
            "minder",
            "not",
            "no",
            "never",
            "nothing",
            "nobody",
            "without",
            "none",
            "neither",
            "nor");
    private static final Set<String> ME = Set.of("ik", "mij", "me", "mijn", "i", "my", "we", "wij");

    private final Map<String, List<String>> kinds;

    private Valence(Map<String, List<String>> kinds) {
        this.kinds = Map.copyOf(kinds);
    }

    static Valence of(Tongue tongue) {
        String place = "/language/" + tongue.code() + "/valence.txt";
        Map<String, List<String>> kinds = new HashMap<>();
        for (String line : WordFile.lines(place)) {
            String[] words = line.split(" ");
            for (int at = 1; at < words.length; at++) {
                kinds.computeIfAbsent(words[at], it -> new ArrayList<>()).add(words[0]);
            }
        }
        return new Valence(kinds);
    }

    /** In which clause which kind of word is, denied or not, and said of oneself or not. */
    void notice(List<List<String>> clauses, Notes notes) {
        Set<String> all = new TreeSet<>();
        for (List<String> clause : clauses) {
            boolean denied = clause.stream().anyMatch(DENIALS::contains);
            boolean me = clause.stream().anyMatch(ME::contains);
            Set<String> here = new TreeSet<>();
            for (String word : clause) {
                if (Spoken.word(word)) {
                    notes.add("denied", word + " " + denied);
                }
                kinds.getOrDefault(word, List.of()).forEach(it -> here.add(it + (denied ? "!" : "")));
            }
            here.forEach(it -> notes.add("valence", it));
            here.forEach(it -> notes.add("valence", it + " me " + me));
            all.addAll(here);
        }
        notes.add(
                "valence",
                "denials "
                        + Math.min(
                                2,
                                clauses.stream()
                                        .filter(it -> it.stream().anyMatch(DENIALS::contains))
                                        .count()));
        for (String one : all) {
            all.stream()
                    .filter(other -> one.compareTo(other) < 0)
                    .forEach(other -> notes.add("valence", one + " " + other));
        }
    }
}
