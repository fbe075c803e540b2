package nl.klankbord.knowledge.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.klankbord.web.Language;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What somebody meant with what they typed: the words as they stand, words that mean about the same, and, when a word stands
 * nowhere, words that look like it. The last word may not be finished yet.
 */
final class Meant {
    private static final float ALIKE = 0.7f;
    private static final float NEARLY = 0.6f;
    private static final float BEGUN = 0.5f;
    private static final int LONG = 7;
    private static final int SHORT = 4;
    /** Whoever pastes a whole page gets an answer about its beginning. */
    private static final int MOST_WORDS = 40;

    private final Known known;
    private final Synonyms synonyms;
    private final Map<Language, Reading> readings = new EnumMap<>(Language.class);
    private final Compounds compounds;

    Meant(IndexReader reader, Synonyms synonyms) {
        known = new Known(reader);
        this.synonyms = synonyms;
        for (Language language : Language.values()) {
            readings.put(language, new Reading(language));
        }
        compounds = new Compounds(Objects.requireNonNull(readings.get(Language.NL)), known);
    }

    Query query(String words, Language language) {
        List<String> stems = Objects.requireNonNull(readings.get(language)).stems(words).stream()
                .distinct()
                .toList();
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (int at = 0; at < stems.size() && at < MOST_WORDS; at++) {
            all.add(word(stems.get(at), language, at == stems.size() - 1), Occur.SHOULD);
            for (String part : inside(stems.get(at), language)) {
                all.add(new BoostQuery(word(part, language, false), ALIKE), Occur.SHOULD);
            }
        }
        return all.build();
    }

    /** How many of the words stand nowhere in this language, and are no little words of it either. */
    int strange(String words, Language language) {
        int strange = 0;
        for (String stem : Objects.requireNonNull(readings.get(language)).stems(words)) {
            strange += known.stands(stem, language) ? 0 : 1;
        }
        return strange;
    }

    private List<String> inside(String stem, Language language) {
        return language == Language.NL && !known.stands(stem, language) ? compounds.parts(stem) : List.of();
    }

    private Query word(String stem, Language language, boolean last) {
        List<Query> any = new ArrayList<>();
        for (Map.Entry<String, Float> field : Shelf.WEIGHTS.entrySet()) {
            Term term = new Term(Shelf.in(language, field.getKey()), stem);
            any.add(new BoostQuery(new TermQuery(term), field.getValue()));
            for (String other : synonyms.of(language, stem)) {
                any.add(new BoostQuery(new TermQuery(new Term(term.field(), other)), field.getValue() * ALIKE));
            }
        }
        if (!known.stands(stem, language)) {
            Shelf.WEIGHTS.forEach((field, weight) -> nearly(any, Shelf.in(language, field), weight, stem, last));
        }
        return new DisjunctionMaxQuery(any, 0.2f);
    }

    private static void nearly(List<Query> any, String field, float weight, String stem, boolean last) {
        Term term = new Term(field, stem);
        if (stem.length() >= SHORT) {
            int slips = stem.length() >= LONG ? 2 : 1;
            any.add(new BoostQuery(new FuzzyQuery(term, slips, 1), weight * NEARLY));
        }
        if (last && stem.length() >= 2) {
            any.add(new BoostQuery(new PrefixQuery(term), weight * BEGUN));
        }
    }
}
