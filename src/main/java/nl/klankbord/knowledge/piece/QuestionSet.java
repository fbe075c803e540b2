package nl.klankbord.knowledge.piece;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.klankbord.knowledge.content.Fields;
import nl.klankbord.knowledge.guide.Bilingual;
import nl.klankbord.knowledge.guide.HouseGuide;
import nl.klankbord.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * Sentences of this house to begin with, for one side of one kind of talk.
 *
 * @param key which version of which set
 * @param kind the code of the kind of conversation
 * @param manager whether they are for whoever guides
 * @param texts in one language or in both; then each line says the same in both
 */
public record QuestionSet(String key, String kind, boolean manager, Map<Language, Text> texts) {

    /** What it is called and what it asks, in one language. */
    public record Text(String name, List<String> questions) {}

    /** What it says in this language; in the other one when nobody wrote it in this. */
    public Text in(Language language) {
        return Bilingual.in(texts, language);
    }

    /** Whether it is there in the other language alone. */
    public boolean borrowed(Language language) {
        return !texts.containsKey(language);
    }

    static QuestionSet read(String key, @Nullable Object content) {
        Fields fields = Fields.of(key, content);
        Map<Language, Text> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            if (fields.has(language.code())) {
                Fields text = fields.piece(language.code());
                texts.put(language, new Text(text.text("name"), text.texts("questions")));
                text.done();
            }
        }
        QuestionSet set =
                new QuestionSet(key, fields.text("kind"), fields.text("side").equals("manager"), texts);
        fields.done();
        return set;
    }

    static Map<String, Object> content(Written draft) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("kind", HouseGuide.kinds().contains(draft.text("kind")) ? draft.text("kind") : "other");
        content.put("side", draft.text("side").isEmpty() ? "employee" : draft.text("side"));
        draft.languages().forEach(it -> {
            String name = draft.text(it, "name");
            content.put(
                    it.code(),
                    Map.of("name", name.isEmpty() ? "…" : name, "questions", draft.lines(it.code() + "-questions")));
        });
        return content;
    }
}
