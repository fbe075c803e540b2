package nl.klankbord.knowledge.topic;

import java.util.List;
import nl.klankbord.knowledge.Technique;
import nl.klankbord.knowledge.topic.Topic.Text;

/** One topic in the reader's language, with the techniques that help there. */
public record TopicScreen(Topic topic, Text text, List<Technique> techniques) {}
