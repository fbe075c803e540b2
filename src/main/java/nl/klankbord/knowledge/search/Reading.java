package nl.klankbord.knowledge.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.klankbord.web.Language;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * How words are read: without capitals and accents, and brought back to their stem, so that 'komt' finds 'komen'.
 * 'Not' and 'nothing' stay: somebody who says nothing is another matter than somebody who says something.
 */
final class Reading extends Analyzer {

    private static final Set<String> LITTLE_NL = Set.of(
            "de het een en of van in op te ten ter dat die dit deze is zijn ben bent was waren wordt worden er ik je jij u we wij ze zij hij hem haar hun mijn jouw ons me mij aan met voor om bij naar als dan ook al maar wel nog heel erg zo zich hoe wat moet kan"
                    .split(" "));
    private static final Set<String> LITTLE_EN = Set.of(
            "the a an and or of in on to that this these is are be am was were it i you he she him her his they them we us my your our their at with for by as then also but very so how do does did what can should"
                    .split(" "));

    private final Language language;

    Reading(Language language) {
        this.language = language;
    }

    /** The stems of a text, in their order. */
    List<String> stems(String text) {
        List<String> stems = new ArrayList<>();
        try (TokenStream stream = tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                stems.add(term.toString());
            }
            stream.end();
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
        return stems;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream stems = new ASCIIFoldingFilter(new LowerCaseFilter(words));
        if (language == Language.NL) {
            stems = new StopFilter(stems, new CharArraySet(LITTLE_NL, false));
            stems = new SnowballFilter(stems, new DutchStemmer());
        } else {
            stems = new StopFilter(new EnglishPossessiveFilter(stems), new CharArraySet(LITTLE_EN, false));
            stems = new SnowballFilter(stems, new EnglishStemmer());
        }
        return new TokenStreamComponents(words, stems);
    }
}
