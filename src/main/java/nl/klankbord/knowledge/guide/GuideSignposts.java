package nl.klankbord.knowledge.guide;

import java.util.List;
import nl.klankbord.knowledge.Signpost;
import nl.klankbord.knowledge.Signposts;
import org.springframework.stereotype.Component;

/** Who types 'ziek' is led to the talk about absence. */
@Component
class GuideSignposts implements Signposts {

    private final Guides guides;

    GuideSignposts(Guides guides) {
        this.guides = guides;
    }

    @Override
    public List<Signpost> signposts() {
        return guides.all().stream().map(GuideSignposts::signpost).toList();
    }

    private static Signpost signpost(Guide guide) {
        return Signpost.of(
                "/guides/" + guide.key(),
                "knowledge.sort.guide",
                guide.icon(),
                guide.texts(),
                text -> new Signpost.Text(text.name(), text.line(), text.words()));
    }
}
