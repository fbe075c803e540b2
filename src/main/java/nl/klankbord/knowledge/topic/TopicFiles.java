package nl.klankbord.knowledge.topic;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.knowledge.content.ContentFile;
import nl.klankbord.knowledge.content.Fields;
import nl.klankbord.knowledge.topic.Topic.Kind;
import nl.klankbord.knowledge.topic.Topic.Piece;
import nl.klankbord.knowledge.topic.Topic.Term;
import nl.klankbord.knowledge.topic.Topic.Text;
import nl.klankbord.web.Language;
import org.springframework.stereotype.Component;

/** The topics and the terms as they stand in their files, read once. */
@Component
class TopicFiles {

    private final List<Topic> topics;
    private final Map<Language, List<Term>> terms = new EnumMap<>(Language.class);

    TopicFiles(Techniques techniques) {
        topics = ContentFile.fields("topic/topics.yaml").pieces("topics").stream()
                .map(fields -> topic(fields, techniques))
                .toList();
        for (Language language : Language.values()) {
            terms.put(
                    language,
                    ContentFile.fields("term/" + language.code() + ".yaml").pieces("terms").stream()
                            .map(TopicFiles::term)
                            .toList());
        }
    }

    /** All topics, in reading order. */
    List<Topic> all() {
        return topics;
    }

    /** The topic with this key. */
    Optional<Topic> find(String key) {
        return topics.stream().filter(topic -> topic.key().equals(key)).findFirst();
    }

    /** The terms of the method in this language. */
    List<Term> terms(Language language) {
        return Objects.requireNonNull(terms.get(language));
    }

    private static Topic topic(Fields fields, Techniques techniques) {
        String key = fields.text("key");
        Map<Language, Text> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            texts.put(language, text(ContentFile.fields("topic/" + language.code() + "/" + key + ".yaml")));
        }
        Topic topic = new Topic(
                key,
                Kind.valueOf(fields.text("kind").toUpperCase(java.util.Locale.ROOT)),
                fields.text("pictogram"),
                fields.texts("techniques"),
                fields.source(),
                texts);
        fields.done();
        for (String technique : topic.techniques()) {
            if (techniques.find(technique).isEmpty()) {
                throw fields.bad("speaks of an unknown technique: " + technique);
            }
        }
        return topic;
    }

    private static Text text(Fields fields) {
        Text text = new Text(
                fields.text("name"),
                fields.text("line"),
                fields.pieces("parts").stream().map(TopicFiles::piece).toList(),
                Set.copyOf(fields.texts("own")),
                fields.texts("words"));
        fields.done();
        return text;
    }

    private static Piece piece(Fields fields) {
        Piece piece = new Piece(fields.text("title"), fields.texts("text"), fields.texts("items"));
        fields.done();
        return piece;
    }

    private static Term term(Fields fields) {
        Term term = new Term(fields.text("key"), fields.text("name"), fields.text("text"));
        fields.done();
        return term;
    }
}
