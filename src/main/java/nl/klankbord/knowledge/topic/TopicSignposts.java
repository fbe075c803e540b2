package nl.klankbord.knowledge.topic;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.klankbord.knowledge.Signpost;
import nl.klankbord.knowledge.Signposts;
import nl.klankbord.web.Language;
import org.springframework.stereotype.Component;

/** Who types 'haast' is led to the pitfall. */
@Component
class TopicSignposts implements Signposts {

    private final TopicFiles topics;

    TopicSignposts(TopicFiles topics) {
        this.topics = topics;
    }

    @Override
    public List<Signpost> signposts() {
        return topics.all().stream().map(TopicSignposts::signpost).toList();
    }

    private static Signpost signpost(Topic topic) {
        Map<Language, Signpost.Text> texts = new EnumMap<>(Language.class);
        topic.texts()
                .forEach((language, text) ->
                        texts.put(language, new Signpost.Text(text.name(), text.line(), text.words())));
        return new Signpost("/topics/" + topic.key(), "knowledge.sort.topic", topic.icon(), texts);
    }
}
