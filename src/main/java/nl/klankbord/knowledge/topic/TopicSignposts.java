package nl.klankbord.knowledge.topic;

import java.util.List;
import nl.klankbord.knowledge.Signpost;
import nl.klankbord.knowledge.Signposts;
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
        return Signpost.of(
                "/topics/" + topic.key(),
                "knowledge.sort.topic",
                topic.icon(),
                topic.texts(),
                text -> new Signpost.Text(text.name(), text.line(), text.words()));
    }
}
