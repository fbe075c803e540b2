package nl.klankbord.knowledge.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.klankbord.web.Language;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** The stems that stand on a card somewhere. What stands nowhere is a slip of the pen, a glued word, or strange here. */
record Known(IndexReader reader) {

    boolean stands(String stem, Language language) {
        try {
            for (String field : Shelf.WEIGHTS.keySet()) {
                if (reader.docFreq(new Term(Shelf.in(language, field), stem)) > 0) {
                    return true;
                }
            }
            return false;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
