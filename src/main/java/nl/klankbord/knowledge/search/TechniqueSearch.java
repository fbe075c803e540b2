package nl.klankbord.knowledge.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.klankbord.knowledge.Technique;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.web.Language;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.springframework.stereotype.Component;

/** Finds techniques in the words of somebody who needs one, in both languages at once. Everything lies in memory. */
@Component
public class TechniqueSearch {

    private static final int MOST_READ = 40;
    private static final int MOST_FOUND = 8;
    private static final double ENOUGH = 0.3;

    /** What comes second says less than what comes first, or many small likenesses outvote a good one. */
    private static final double NEXT = 0.9;

    /** What helps second in a situation gets so much of the vote of what helps first. */
    static final double LESS = 0.5;

    /** How much the leaning of the words counts beside the cards that were found. */
    private static final double LEANING = 0.3;

    private final Techniques techniques;
    private final Shelf shelf;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Meant meant;
    private final Leaning leaning;

    /** Reads every technique once, and every situation that was written down. */
    public TechniqueSearch(Techniques techniques) throws IOException {
        this.techniques = techniques;
        List<Spoken> situations = Spoken.read(techniques);
        shelf = Shelf.filled(techniques, situations);
        reader = DirectoryReader.open(shelf.directory());
        searcher = new IndexSearcher(reader);
        meant = new Meant(reader, Synonyms.read());
        leaning = new Leaning(techniques, situations);
    }

    /**
     * The techniques that come near to what was typed, the nearest first.
     *
     * @param words what somebody typed: a word, or what happened in a sentence
     */
    public List<Technique> find(String words) {
        try {
            Map<String, Double> scores = new LinkedHashMap<>();
            for (Language language : spoken(words)) {
                double place = 1;
                for (ScoreDoc hit : searcher.search(meant.query(words, language), MOST_READ).scoreDocs) {
                    vote(scores, hit, place);
                    place *= NEXT;
                }
                lean(scores, words, language);
            }
            return best(scores);
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** The language in which fewest words are strange; both when that says nothing. A Dutch slip is no English word, and the other way round. */
    private List<Language> spoken(String words) {
        int dutch = meant.strange(words, Language.NL);
        int english = meant.strange(words, Language.EN);
        return dutch == english ? List.of(Language.values()) : List.of(dutch < english ? Language.NL : Language.EN);
    }

    /** A technique votes for itself; a situation votes for what helps there, the first the most. */
    private void vote(Map<String, Double> scores, ScoreDoc hit, double place) throws IOException {
        double weight = place;
        for (String key : Shelf.keys(searcher.storedFields().document(hit.doc))) {
            scores.merge(key, hit.score * weight, Double::sum);
            weight *= LESS;
        }
    }

    /** Between techniques that were found about as near, the words decide; what was not found stays away. */
    private void lean(Map<String, Double> scores, String words, Language language) {
        double most = most(scores);
        leaning.of(words, language)
                .forEach((key, much) -> scores.computeIfPresent(key, (it, score) -> score + LEANING * most * much));
    }

    private static double most(Map<String, Double> scores) {
        return scores.values().stream().mapToDouble(it -> it).max().orElse(0);
    }

    private List<Technique> best(Map<String, Double> scores) {
        double most = most(scores);
        return scores.entrySet().stream()
                .filter(it -> it.getValue() >= most * ENOUGH)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_FOUND)
                .flatMap(it -> techniques.find(it.getKey()).stream())
                .toList();
    }
}
