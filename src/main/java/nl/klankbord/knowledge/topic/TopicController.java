package nl.klankbord.knowledge.topic;

import nl.klankbord.access.SignedIn;
import nl.klankbord.access.Viewer;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.web.NotHere;
import nl.klankbord.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What there is to read behind the techniques. */
@Controller
class TopicController {

    private final TopicFiles topics;
    private final Techniques techniques;

    TopicController(TopicFiles topics, Techniques techniques) {
        this.topics = topics;
        this.techniques = techniques;
    }

    @SignedIn
    @GetMapping("/topics")
    ModelAndView list(Viewer viewer) {
        return Page.show("knowledge/topic/list", new TopicsScreen(topics.all(), topics.terms(viewer.language())));
    }

    @SignedIn
    @GetMapping("/topics/{key}")
    ModelAndView show(@PathVariable String key, Viewer viewer) {
        Topic topic = topics.find(key).orElseThrow(NotHere::new);
        return Page.show(
                "knowledge/topic/show",
                new TopicScreen(
                        topic,
                        topic.in(viewer.language()),
                        topic.techniques().stream()
                                .flatMap(technique -> techniques.find(technique).stream())
                                .toList()));
    }
}
