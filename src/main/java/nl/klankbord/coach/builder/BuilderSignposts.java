package nl.klankbord.coach.builder;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.klankbord.knowledge.Signpost;
import nl.klankbord.knowledge.Signposts;
import nl.klankbord.web.Language;
import org.springframework.stereotype.Component;

/** Who types 'compliment' is led to where one is made. */
@Component
class BuilderSignposts implements Signposts {

    private final Builders builders;

    BuilderSignposts(Builders builders) {
        this.builders = builders;
    }

    @Override
    public List<Signpost> signposts() {
        return builders.all().stream().map(BuilderSignposts::signpost).toList();
    }

    private static Signpost signpost(Builder builder) {
        Map<Language, Signpost.Text> texts = new EnumMap<>(Language.class);
        builder.texts()
                .forEach((language, text) ->
                        texts.put(language, new Signpost.Text(text.name(), text.line(), List.of(text.purpose()))));
        return new Signpost("/builders/" + builder.key(), "knowledge.sort.builder", builder.icon(), texts);
    }
}
