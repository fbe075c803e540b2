package nl.klankbord.knowledge.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.klankbord.knowledge.Signpost;
import nl.klankbord.knowledge.Signposts;
import nl.klankbord.web.Language;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.springframework.stereotype.Component;

/** Finds guides, topics and builders in the same words as techniques; a few, and only what comes near. Everything lies in memory. */
@Component
public class SignpostSearch {

    private static final int MOST = 3;

    /** What comes less near than half as near as the first would only distract. */
    private static final double NEAR = 0.5;

    private final List<Signpost> all;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Meant meant;

    /** Reads every page that a room lets be found, once. */
    public SignpostSearch(List<Signposts> rooms) throws IOException {
        all = rooms.stream().flatMap(room -> room.signposts().stream()).toList();
        reader = DirectoryReader.open(Shelf.of(all).directory());
        searcher = new IndexSearcher(reader);
        meant = new Meant(reader, Synonyms.read());
    }

    /** The pages that come near to what was typed, the nearest first. */
    public List<Signpost> find(String words) {
        try {
            List<ScoreDoc> hits = new ArrayList<>();
            for (Language language : Language.values()) {
                hits.addAll(List.of(searcher.search(meant.query(words, language), MOST).scoreDocs));
            }
            hits.sort((one, other) -> Float.compare(other.score, one.score));
            Set<Signpost> found = new LinkedHashSet<>();
            for (ScoreDoc hit : hits) {
                if (found.size() < MOST && hit.score >= hits.getFirst().score * NEAR) {
                    found.add(all.get(
                            Integer.parseInt(Shelf.keys(searcher.storedFields().document(hit.doc))
                                    .getFirst())));
                }
            }
            return List.copyOf(found);
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
