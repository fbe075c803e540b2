package nl.klankbord.knowledge.topic;

import java.util.List;
import nl.klankbord.knowledge.topic.Topic.Kind;
import nl.klankbord.knowledge.topic.Topic.Term;

/** Everything there is to read behind the techniques. */
public record TopicsScreen(List<Topic> topics, List<Term> terms) {

    /** Those of one sort. */
    public List<Topic> of(Kind kind) {
        return topics.stream().filter(topic -> topic.kind() == kind).toList();
    }
}
