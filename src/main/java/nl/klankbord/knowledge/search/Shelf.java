package nl.klankbord.knowledge.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.klankbord.knowledge.Signpost;
import nl.klankbord.knowledge.Technique;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.knowledge.Telling;
import nl.klankbord.web.Language;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** What can be found, laid out for looking: a card for each technique, and one for each way to say a situation that was written down. */
record Shelf(Directory directory) {

    private static final String KEY = "key";

    /** The fields of a card and what a word in them weighs. */
    static final Map<String, Float> WEIGHTS = Map.of(
            "name", 5f, "words", 3f, "line", 2f, "when", 1.4f, "steps", 0.6f, "phrases", 0.6f, "what", 0.7f, "said",
            3f);

    static Shelf filled(Techniques techniques, List<Spoken> situations) throws IOException {
        Directory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(reading()))) {
            for (Technique technique : techniques.all()) {
                writer.addDocument(card(technique));
            }
            for (Spoken spoken : situations) {
                for (Document card : cards(spoken)) {
                    writer.addDocument(card);
                }
            }
        }
        return new Shelf(directory);
    }

    /** A card for each of these pages, with its place among them as its key. */
    static Shelf of(List<Signpost> pages) throws IOException {
        Directory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(reading()))) {
            for (int at = 0; at < pages.size(); at++) {
                writer.addDocument(card(pages.get(at), at));
            }
        }
        return new Shelf(directory);
    }

    /** The techniques that a card speaks for, the first the most. */
    static List<String> keys(Document card) {
        return List.of(card.getValues(KEY));
    }

    /** The name of a field in a language. */
    static String in(Language language, String field) {
        return field + "-" + language.code();
    }

    private static Analyzer reading() {
        Map<String, Analyzer> english = WEIGHTS.keySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        field -> in(Language.EN, field), field -> new Reading(Language.EN)));
        return new PerFieldAnalyzerWrapper(new Reading(Language.NL), english);
    }

    private static Document card(Technique technique) {
        Document card = new Document();
        card.add(new StringField(KEY, technique.key(), Store.YES));
        for (Language language : Language.values()) {
            Telling telling = technique.in(language);
            put(card, language, "name", telling.name() + " " + telling.brief());
            put(card, language, "words", String.join(" . ", telling.words()));
            put(card, language, "line", telling.line());
            put(card, language, "when", String.join(" ", telling.use().when()));
            put(card, language, "steps", String.join(" ", telling.use().steps()));
            put(card, language, "what", String.join(" ", telling.use().what()));
            telling.phrases().forEach(phrase -> put(card, language, "phrases", phrase.say()));
        }
        return card;
    }

    private static Document card(Signpost page, int at) {
        Document card = new Document();
        card.add(new StringField(KEY, Integer.toString(at), Store.YES));
        page.texts().forEach((language, text) -> {
            put(card, language, "name", text.name());
            put(card, language, "words", String.join(" . ", text.words()));
            put(card, language, "line", text.line());
        });
        return card;
    }

    /** Each way to say it is a card of its own: who types nearly that finds it, however many other ways there are. */
    private static List<Document> cards(Spoken spoken) {
        List<Document> cards = new ArrayList<>();
        spoken.said()
                .forEach((language, texts) -> texts.forEach(text -> {
                    Document card = new Document();
                    spoken.techniques().forEach(key -> card.add(new StringField(KEY, key, Store.YES)));
                    put(card, language, "said", text);
                    cards.add(card);
                }));
        return cards;
    }

    private static void put(Document card, Language language, String field, String text) {
        card.add(new TextField(in(language, field), text, Store.NO));
    }
}
