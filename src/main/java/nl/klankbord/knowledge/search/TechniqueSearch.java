package nl.klankbord.knowledge.search;

import java.io.IOException;
import java.util.List;
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

    /** What comes second says less than what comes first, or many small likenesses outvote a good one. */
    private static final double NEXT = 0.9;

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
            Votes votes = new Votes();
            for (Language language : spoken(words)) {
                double place = 1;
                for (ScoreDoc hit : searcher.search(meant.query(words, language), MOST_READ).scoreDocs) {
                    votes.card(Shelf.keys(searcher.storedFields().document(hit.doc)), hit.score * place);
                    place *= NEXT;
                }
                votes.lean(leaning.of(words, language));
            }
            return votes.best().stream()
                    .flatMap(key -> techniques.find(key).stream())
                    .toList();
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
}
