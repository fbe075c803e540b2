package nl.klankbord.knowledge.guide;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.klankbord.knowledge.Signpost;
import nl.klankbord.knowledge.Signposts;
import nl.klankbord.web.Language;
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
        Map<Language, Signpost.Text> texts = new EnumMap<>(Language.class);
        guide.texts()
                .forEach((language, text) ->
                        texts.put(language, new Signpost.Text(text.name(), text.line(), text.words())));
        return new Signpost("/guides/" + guide.key(), "knowledge.sort.guide", guide.icon(), texts);
    }
}
